import type { TicketEvent } from '../tickets/TicketStore';

/** A file that a ticket has. */
export interface AttachedFile {
  id: string;
  /** Not for the requester. */
  internal: boolean;
}

/** The files that a ticket has, as its history tells. */
export function attachedFiles(history: TicketEvent[]): AttachedFile[] {
  const files = new Map<string, AttachedFile>();
  for (const { type, internal, data } of history) {
    const id = String(data.attachment);
    if (type === 'attached') files.set(id, { id, internal });
    if (type === 'detached') files.delete(id);
  }
  return [...files.values()];
}
