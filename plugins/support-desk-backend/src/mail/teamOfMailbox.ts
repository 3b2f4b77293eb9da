import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { teamFor } from '../tickets/draftTicket';

/** The group that works with what comes in at a contact, before it is known what that is. */
export function teamOfMailbox(
  model: CompiledModel,
  contact: string,
  at: Date,
): string {
  const ofContact = Object.values(model.levels).filter(it =>
    it.contacts.includes(contact),
  );
  const [lowest] = (
    ofContact.length > 0 ? ofContact : Object.values(model.levels)
  ).sort((a, b) => a.level - b.level);
  return teamFor(model, lowest.id, contact, at);
}
