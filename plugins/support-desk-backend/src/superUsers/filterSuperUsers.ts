import {
  foldText,
  superUserStatusSchema,
  type SuperUser,
  type superUserQuerySchema,
  type SuperUserStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { parseWords } from '../http';

/** What the directory is asked for. */
export type DirectoryQuery = z.output<typeof superUserQuerySchema>;

/**
 * The listings that a query asks for, of whatever model.
 *
 * @throws MalformedRequestError for a status that there is not
 */
export function filterSuperUsers(
  items: SuperUser[],
  query: DirectoryQuery,
): SuperUser[] {
  const { module, area, q = '' } = query;
  const statuses = parseWords(
    'query.status',
    query.status,
    superUserStatusSchema.options,
  );
  const user = query.user?.toLocaleLowerCase('en-US');
  const words = foldWords(q).split(' ').filter(Boolean);
  return items.filter(
    it =>
      (statuses?.includes(it.status) ?? isShown(it)) &&
      (!module || it.services.some(one => isModule(one, module))) &&
      (!area || it.area?.id === area) &&
      (!user || it.user.ref === user) &&
      says(it, words),
  );
}

/** Without being asked for, nominations are shown to those who decide on them. */
function isShown({ status, mayDecide }: SuperUser): boolean {
  const always: SuperUserStatus[] = ['active', 'upcoming'];
  return always.includes(status) || (status === 'nominated' && mayDecide);
}

function isModule(
  { id, entity }: SuperUser['services'][number],
  asked: string,
): boolean {
  return id === asked || entity === asked.toLocaleLowerCase('en-US');
}

/** Whether each word stands somewhere in what a listing says; `beth anne` and `beth-anne` are one name (S1-110). */
function says(it: SuperUser, words: string[]): boolean {
  const texts = [
    it.user.title,
    it.user.ref.replace(/^.*\//, ''),
    it.modelTitle,
    it.area?.title ?? '',
    ...it.services.map(one => one.title),
    ...it.teams.map(one => one.title),
  ].map(foldWords);
  return words.every(word =>
    texts.some(text => text.includes(word) || joined(text).includes(word)),
  );
}

function foldWords(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function joined(text: string): string {
  return text.replaceAll(' ', '');
}
