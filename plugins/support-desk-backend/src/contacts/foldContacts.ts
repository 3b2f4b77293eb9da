import type { ContactOutcome } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketEvent } from '../tickets/TicketStore';

/** A line of the contact log as the history tells it. */
export interface StoredContact {
  id: string;
  channel: string;
  direction: 'in' | 'out';
  by: string;
  with: string;
  withRef?: string;
  /** Id of a contact of the model. */
  contact?: string;
  number?: string;
  at: Date;
  recordedAt: Date;
  nature: string;
  outcome: ContactOutcome;
  notes?: string;
  internal: boolean;
}

/** The contact log of a ticket, in the order in which people spoke. */
export function foldContacts(history: TicketEvent[]): StoredContact[] {
  return history
    .filter(it => it.type === 'contacted')
    .map(({ at, recordedAt, actor, internal, data }) => {
      const { contact, modelContact, ...rest } = data as Record<string, any>;
      return {
        id: String(contact),
        channel: rest.channel,
        direction: rest.direction,
        by: actor,
        with: rest.with,
        withRef: rest.withRef,
        contact: modelContact,
        number: rest.number,
        at,
        recordedAt,
        nature: rest.nature,
        outcome: rest.outcome,
        notes: rest.notes,
        internal,
      };
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
