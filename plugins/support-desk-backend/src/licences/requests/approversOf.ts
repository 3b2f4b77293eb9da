import {
  holdersOf,
  type RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { managersOf } from '../LicenceSight';
import type { StoredLicence } from '../LicenceStore';

/**
 * Who is asked to approve a request: the user or group that the licence names, or those who hold the role that it names, as they are named
 * to the person. Nobody is asked to approve their own unless nobody else could: then the managers are, and at last the person.
 *
 * @param context - of the person who is to get it
 * @returns full references; empty where the licence has no approver
 */
export function approversOf(
  licence: Pick<StoredLicence, 'approver' | 'managers'>,
  context: RoleContext,
): string[] {
  const { approver } = licence;
  if (!approver) return [];
  const { model, caller, directory } = context;
  const named = approver.includes(':')
    ? [approver]
    : holdersOf(context, approver);
  const isOther = (ref: string) => {
    const members = directory[ref]?.members ?? [];
    return (
      ref !== caller.user &&
      !(members.length === 1 && members[0] === caller.user)
    );
  };
  const candidates = [named, managersOf(licence, model)].map(refs => [
    ...new Set(refs.filter(isOther)),
  ]);
  return candidates.find(refs => refs.length > 0) ?? [caller.user];
}
