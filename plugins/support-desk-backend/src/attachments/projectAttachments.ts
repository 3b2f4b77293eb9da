import type { Knex } from 'knex';
import { fromInstant } from '../database';
import type { TicketChange } from '../tickets/TicketStore';
import type { AttachmentRow } from './AttachmentRecords';
import type { UnattachedRow } from './UnattachedContents';

/** Writes what the events `attached` and `detached` of a change say into the table of attachments, and which contents no file names. */
export async function projectAttachments(
  tx: Knex.Transaction,
  { ticket, actor, events }: TicketChange,
): Promise<void> {
  for (const { type, at, internal = false, data } of events) {
    const id = data.attachment as string;
    const files = () => tx<AttachmentRow>('ticket_attachments');
    const unattached = () => tx<UnattachedRow>('unattached_contents');
    if (type === 'attached') {
      await unattached().where({ id }).delete();
      await files().insert({
        id,
        ticket_id: ticket.id,
        name: data.name as string,
        media_type: data.mediaType as string,
        size: data.size as number,
        internal,
        added_by: actor,
        at: fromInstant(at ?? ticket.updatedAt),
      });
    } else if (type === 'detached') {
      await files().where({ id }).delete();
      await unattached().insert({ id, since: fromInstant(ticket.updatedAt) });
    }
  }
}
