import type { Knex } from 'knex';
import { fromInstant } from '../database';
import type { TicketChange } from '../tickets/TicketStore';
import type { AttachmentRow } from './AttachmentRecords';

/** Writes what the events `attached` and `detached` of a change say into the table of attachments. */
export async function projectAttachments(
  tx: Knex.Transaction,
  { ticket, actor, events }: TicketChange,
): Promise<void> {
  for (const { type, at, internal = false, data } of events) {
    const table = () => tx<AttachmentRow>('ticket_attachments');
    if (type === 'attached') {
      await table().insert({
        id: data.attachment as string,
        ticket_id: ticket.id,
        name: data.name as string,
        media_type: data.mediaType as string,
        size: data.size as number,
        internal,
        added_by: actor,
        at: fromInstant(at ?? ticket.updatedAt),
      });
    } else if (type === 'detached') {
      await table()
        .where({ id: data.attachment as string })
        .delete();
    }
  }
}
