import {
  foldText,
  licenceStandingSchema,
  type Licence,
  type licenceQuerySchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { parseWords } from '../http';

/** What the register is asked for. */
export type RegisterQuery = z.output<typeof licenceQuerySchema>;

/**
 * The licences that a query asks for, of whatever model.
 *
 * @param whole - full references of models of whose system the query asks: all their licences are about it
 * @throws MalformedRequestError for a standing that there is not
 */
export function filterLicences(
  items: Licence[],
  query: RegisterQuery,
  whole: ReadonlySet<string> = new Set(),
): Licence[] {
  const standings = parseWords(
    'query.standing',
    query.standing,
    licenceStandingSchema.options,
  );
  const entity = query.entity?.toLocaleLowerCase('en-US');
  const words = foldText(query.q ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return items.filter(
    it =>
      (standings?.includes(it.standing) ?? true) &&
      (!entity || it.service.entity === entity || whole.has(it.model)) &&
      says(it, words),
  );
}

/** Whether each word stands somewhere in what a licence says. */
function says(it: Licence, words: string[]): boolean {
  const texts = [
    it.title,
    it.service.title,
    it.modelTitle,
    it.contract ?? '',
    it.vendor ?? '',
  ].map(foldText);
  return words.every(word => texts.some(text => text.includes(word)));
}
