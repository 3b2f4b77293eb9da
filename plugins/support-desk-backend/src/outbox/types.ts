import type { MailAddress } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Said } from '../words';

/** Something to tell somebody, written in the same transaction as the fact that it tells of. */
export type Message = NotificationMessage | SignalMessage | MailMessage;

/** A notification in the portal. What it says finds its words when it is delivered (ADR 0076). */
export interface NotificationMessage {
  kind: 'notification';
  /** Entity references of users and groups. */
  recipients: string[];
  /** Whoever did it need not be told. */
  exclude?: string;
  /**
   * It asks for something: of the recipients who are away their deputies are told instead, and where nobody is left, `otherwise`.
   * Absent: it reaches all recipients, away or not.
   */
  asks?: { otherwise: string[] };
  title: Said;
  description?: Said;
  /** Path in the portal. */
  link: string;
  severity: 'critical' | 'high' | 'normal' | 'low';
  topic: string;
  /** A repeat with the same scope updates the notification instead of adding one. */
  scope: string;
  /** What those get besides who are told by mail. Absent: it never leaves the portal, which is why nothing internal has it. */
  mail?: (TicketMail | NoticeMail) & {
    /** Id of what happened: set when it is written to the outbox. */
    event?: string;
  };
}

/** Of a notification about a ticket: goes to those of its recipients who came to that ticket by mail. */
export interface TicketMail {
  ticket: {
    id: string;
    key: string;
    summary: string;
    status: Said;
  };
  /** Markdown; default: the notification's description. */
  text?: Said;
  /** Ids of attachments that come along. */
  attachments?: string[];
  /** Reference of the person who wrote the text; absent: it says of itself that no person did (RFC 3834). */
  by?: string;
  /** The ticket has just been logged: what its mail left open is asked. */
  isFirst?: boolean;
}

/** Of a notification about a notice: goes to all recipients whose address the catalog has, by a mailbox of the model. */
export interface NoticeMail {
  modelRef: string;
  /** Markdown. */
  text: Said;
}

/** A mail. */
export interface MailMessage {
  kind: 'mail';
  /** The part of its `Message-ID` before the @: the same for a repetition. */
  id: string;
  /** By which it is sent. */
  mailbox: string;
  to: MailAddress;
  subject: string;
  /** Plain text that it begins with. */
  title?: string;
  /** Name of the person who wrote the text. */
  by?: string;
  /** Markdown. */
  text: string;
  /** What it asks besides: plain text. */
  questions?: string[];
  /** No person wrote it to them (RFC 3834). */
  automatic: boolean;
  /** Ids of the messages that it follows, the closest first. */
  references: string[];
  /** Of a mail about a ticket: who is told when it comes back. */
  ticketId?: string;
  /** Ids of attachments of the ticket. */
  attachments?: string[];
  /** What is said below: the ticket, and its path in the portal for who can sign in there. */
  footer?: { text: string; link?: string };
}

/** A hint to open pages that a ticket changed. It goes to everybody, so it names no more than a random id; it may be lost. */
export interface SignalMessage {
  kind: 'signal';
  ticketId: string;
  version: number;
}

/** The channel of all signals of Support Desk. */
export const SIGNAL_CHANNEL = 'support-desk';
