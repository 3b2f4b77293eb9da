import type { Knex } from 'knex';
import { fromInstant } from '../database';
import type { Retained } from './readRetention';

/** What has run out of one model: whose, before when, and how many at once at most. */
export interface Expiry {
  modelRef: string;
  before: Date;
  limit: number;
}

/** Deletes some of what has run out. @returns how many; fewer than the limit: there is no more */
type Deletion = (tx: Knex.Transaction, expiry: Expiry) => Promise<number>;

const ENDED = ['closed', 'cancelled', 'merged'];

/** In which table the models of a kind are found. */
export const TABLE_OF: Record<Retained, string> = {
  attachments: 'tickets',
  mails: 'mails',
  notices: 'notices',
  visits: 'visits',
  tickets: 'tickets',
};

/** Tickets that ended and were not touched since. */
const endedTickets = (tx: Knex, { modelRef, before }: Expiry) =>
  tx('tickets')
    .where({ model_ref: modelRef })
    .whereIn('status', ENDED)
    .where('updated_at', '<', fromInstant(before));

/** The contents are deleted by the task that deletes those which no file names. */
async function detach(tx: Knex.Transaction, ids: string[]): Promise<void> {
  for (const id of ids) {
    await tx('unattached_contents')
      .insert({ id, since: fromInstant(new Date(0)) })
      .onConflict('id')
      .ignore();
  }
  await tx('ticket_attachments').whereIn('id', ids).delete();
}

/** What names a ticket without a foreign key, and is about nothing else. */
const OF_TICKETS = [
  ['mail_participants', 'ticket_id'],
  ['mails', 'ticket_id'],
  ['notice_tickets', 'ticket'],
  ['faq_candidate_members', 'member_id'],
] as const;

/** What became a ticket and is kept for itself: it says so no longer, rather than lead to a page that is gone. */
const BECAME_TICKETS = ['questions', 'licence_requests'];

/** How each kind is deleted. */
export const DELETIONS: Record<Retained, Deletion> = {
  async attachments(tx, expiry) {
    const ids: string[] = await tx('ticket_attachments')
      .whereIn('ticket_id', endedTickets(tx, expiry).select('id'))
      .orderBy('id')
      .limit(expiry.limit)
      .pluck('id');
    await detach(tx, ids);
    return ids.length;
  },

  async mails(tx, { modelRef, before, limit }) {
    const ids: string[] = await tx('mails')
      .where({ model_ref: modelRef, finished: true })
      .where('recorded_at', '<', fromInstant(before))
      .orderBy('id')
      .limit(limit)
      .pluck('id');
    return tx('mails').whereIn('id', ids).delete();
  },

  /** Of a notice, who was told, answered and was phoned; the notice itself stays: months of availability are counted from it. */
  async notices(tx, { modelRef, before, limit }) {
    const told = tx('notice_recipients').select('notice');
    const phoned = tx('notice_chases').select('notice');
    const ids: string[] = await tx('notices')
      .where({ model_ref: modelRef })
      .whereNotNull('ended_at')
      .where('ended_at', '<', fromInstant(before))
      .where(any => any.whereIn('id', told).orWhereIn('id', phoned))
      .orderBy('id')
      .limit(limit)
      .pluck('id');
    await tx('notice_recipients').whereIn('notice', ids).delete();
    await tx('notice_chases').whereIn('notice', ids).delete();
    return ids.length;
  },

  async visits(tx, { modelRef, before, limit }) {
    const ids: string[] = await tx('visits')
      .where({ model_ref: modelRef })
      .where('day', '<', before.toISOString().slice(0, 10))
      .orderBy('id')
      .limit(limit)
      .pluck('id');
    await tx('visits')
      .where({ model_ref: modelRef })
      .whereIn('id', ids)
      .delete();
    return ids.length;
  },

  async tickets(tx, expiry) {
    const ids: string[] = await endedTickets(tx, expiry)
      .orderBy(['updated_at', 'id'])
      .limit(expiry.limit)
      .pluck('id');
    const files: string[] = await tx('ticket_attachments')
      .whereIn('ticket_id', ids)
      .pluck('id');
    await detach(tx, files);
    for (const [table, column] of OF_TICKETS) {
      await tx(table).whereIn(column, ids).delete();
    }
    for (const table of BECAME_TICKETS) {
      await tx(table)
        .whereIn('ticket_id', ids)
        .update({ ticket_id: null, ticket_key: null });
    }
    await tx('survey_asked')
      .whereIn('ticket_id', ids)
      .update({ comment: null });
    // Its history, clocks, links and words go with it.
    return tx('tickets').whereIn('id', ids).delete();
  },
};
