/** Something to tell somebody, written in the same transaction as the fact that it tells of. */
export type Message = NotificationMessage | SignalMessage;

/** A notification in the portal. */
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
  title: string;
  description?: string;
  /** Path in the portal. */
  link: string;
  severity: 'critical' | 'high' | 'normal' | 'low';
  topic: string;
  /** A repeat with the same scope updates the notification instead of adding one. */
  scope: string;
}

/** A hint to open pages that a ticket changed. It goes to everybody, so it names no more than a random id; it may be lost. */
export interface SignalMessage {
  kind: 'signal';
  ticketId: string;
  version: number;
}

/** The channel of all signals of Support Desk. */
export const SIGNAL_CHANNEL = 'support-desk';
