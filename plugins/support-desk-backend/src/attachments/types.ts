/** A file of a ticket, as it is stored; its content is kept apart. */
export interface StoredAttachment {
  id: string;
  ticketId: string;
  name: string;
  /** Found from its content. */
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Not for the requester. */
  internal: boolean;
  /** Entity reference of who attached it. */
  by: string;
  at: Date;
}
