/** Where a mail comes from or goes to. @public */
export interface MailAddress {
  /** `ann@example.com`, as written. */
  address: string;
  /** What people call it. */
  name?: string;
}

/** A file that came with a message. @public */
export interface IncomingAttachment {
  name: string;
  content: Buffer;
  /** A picture that the text shows. */
  inline: boolean;
}

/** Why nobody is to be answered: no person wrote it to us (RFC 3834). @public */
export type AutomaticKind =
  /** Out of office, a receipt, another desk's answer. */
  | 'autoReply'
  /** A mail of ours could not be delivered. */
  | 'bounce'
  /** It went to a list or in bulk. */
  | 'list'
  /** We sent it ourselves. */
  | 'own';

/** A message as it came in, read. @public */
export interface IncomingMessage {
  /** The same whenever the same message is fetched: its `Message-ID` without brackets, or a hash where it has none. */
  id: string;
  /** Ids of the messages that it answers, the closest first. */
  references: string[];
  from: MailAddress;
  to: MailAddress[];
  cc: MailAddress[];
  /** Decoded; empty where there is none. */
  subject: string;
  /** What was written now, as plain text. */
  text: string;
  /** What it quotes of earlier messages, as plain text. */
  quoted?: string;
  attachments: IncomingAttachment[];
  /** When our own server took it: starts the clocks. */
  receivedAt: Date;
  /** Marked as important by whoever wrote it. */
  urgent: boolean;
  automatic?: {
    kind: AutomaticKind;
    /** The sign by which it was recognised: `Auto-Submitted: auto-replied`. */
    sign: string;
    /** Of a bounce: whom it did not reach, by which message of ours, and why. */
    failed?: { address: string; messageId?: string; reason: string };
  };
  /** Why it may be by somebody else than it says, in words: `dmarc=fail`. */
  doubtful?: string;
}

/** A message that could not be read. @public */
export interface UnreadableMessage {
  /** As {@link IncomingMessage.id}. */
  id: string;
  /** As far as they could be read. */
  from?: MailAddress;
  subject?: string;
  receivedAt: Date;
  /** What is wrong with it, in words. */
  reason: string;
  /** Where it is kept, in words: the folder `Support Desk/Unreadable`. */
  keptIn: string;
}

/** A message that goes out. @public */
export interface OutgoingMessage {
  /** The same for a repetition of the same message: the part of its `Message-ID` before the @. */
  id: string;
  to: MailAddress;
  subject: string;
  text: string;
  html: string;
  /** Ids of the messages that it follows, the closest first, as {@link IncomingMessage.references}. */
  references: string[];
  /** Nobody wrote it: it has to say so, so that no machine answers it (RFC 3834). */
  automatic: boolean;
  attachments: { name: string; mediaType: string; content: Buffer }[];
}
