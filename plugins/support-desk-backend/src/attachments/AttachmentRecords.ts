import type { Knex } from 'knex';
import { toInstant, type Milliseconds } from '../database';
import type { StoredAttachment } from './types';

/** A row of `ticket_attachments`. */
export interface AttachmentRow {
  id: string;
  ticket_id: string;
  name: string;
  media_type: string;
  size: number;
  internal: boolean | number;
  added_by: string;
  at: Milliseconds;
}

/** Reads which files tickets have; they are written with the events that tell of them. */
export class AttachmentRecords {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The files of a ticket, the oldest first. */
  async list(ticketId: string): Promise<StoredAttachment[]> {
    const rows = await this.#knex<AttachmentRow>('ticket_attachments')
      .where({ ticket_id: ticketId })
      .orderBy(['at', 'id']);
    return rows.map(row => ({
      id: row.id,
      ticketId: row.ticket_id,
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
      internal: Boolean(row.internal),
      by: row.added_by,
      at: toInstant(row.at),
    }));
  }
}
