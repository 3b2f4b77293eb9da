import type {
  MailCounts,
  MailOutcome,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { MailAddress } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';

/** A file that came with a mail. */
export interface MailFile {
  name: string;
  size: number;
  /** Why it is not kept, in words. */
  refused?: string;
}

/** A mail that came in, and what became of it. */
export interface StoredMail {
  id: string;
  /** Id of the mailbox. */
  mailbox: string;
  modelRef: string;
  /** As its sender's server gave it. */
  messageId: string;
  from: MailAddress;
  /** Who that is: a user of the portal or a guest. */
  person?: string;
  subject: string;
  /** How it begins; of a held one all of it. */
  text: string;
  attachments: MailFile[];
  urgent: boolean;
  receivedAt: Date;
  recordedAt: Date;
  outcome: MailOutcome;
  code?: string;
  /** The same in words. */
  reason?: string;
  ticketId?: string;
  commentId?: string;
  /** Questions of the form that nobody has answered, as people read them. */
  missing: string[];
  /** The whole message as JSON, as long as it may still be taken. */
  content?: string;
  /** False while files of its ticket are still to be kept. */
  finished: boolean;
}

/** What may be said anew of a mail. */
export type MailPatch = Partial<
  Pick<
    StoredMail,
    | 'person'
    | 'text'
    | 'attachments'
    | 'outcome'
    | 'code'
    | 'reason'
    | 'ticketId'
    | 'commentId'
    | 'missing'
    | 'content'
    | 'finished'
  >
>;

/** Who decided about a mail, and when. */
export interface MailDecision {
  by: string;
  at: Date;
}

/** Which mails. */
export interface MailFilter {
  models: string[];
  mailbox?: string;
  outcomes?: MailOutcome[];
  since?: Date;
  /** Part of a sender, a subject or the key of a ticket. */
  text?: string;
}

/** Where a page of mails, the newest first, ended. */
export interface MailPlace {
  receivedAt: number;
  id: string;
}

/** Keeps what became of mails. */
export interface MailStore {
  /** Of the same message at the same mailbox. */
  findMessage(
    mailbox: string,
    messageId: string,
  ): Promise<StoredMail | undefined>;

  find(id: string): Promise<StoredMail | undefined>;

  /**
   * @param tx - of the fact that became of it: both or neither
   * @throws a database conflict for a message that is there already
   */
  add(mail: StoredMail, tx?: Knex.Transaction): Promise<void>;

  /**
   * Says anew what became of a mail.
   *
   * @param from - the outcome that it has to have still
   * @throws ConflictError when somebody else was faster
   */
  update(
    mail: Pick<StoredMail, 'id'>,
    patch: MailPatch,
    options: {
      from: MailOutcome;
      decision?: MailDecision;
      tx?: Knex.Transaction;
    },
  ): Promise<void>;

  /** The tickets that messages belong to, of those that came in; in the order of the ids. */
  ticketsOfMessages(messageIds: string[]): Promise<string[]>;

  /** How many mails of a sender were recorded since an instant. */
  countFrom(
    sender: { mailbox: string; address: string },
    since: Date,
    of?: { outcome: MailOutcome; code?: string },
  ): Promise<number>;

  /** The newest first. */
  list(
    filter: MailFilter,
    page: { limit: number; after?: MailPlace },
  ): Promise<StoredMail[]>;

  /** How many there are of each outcome. */
  count(filter: MailFilter): Promise<MailCounts>;

  /** How many that no person wrote came since an instant, by mailbox and kind. */
  countAutomatic(
    mailboxes: string[],
    since: Date,
  ): Promise<{ mailbox: string; kind: string; count: number }[]>;

  /** Forgets the contents of mails that no person wrote and that came before an instant. */
  forgetContents(before: Date): Promise<void>;

  /** Questions that the mail of a ticket left open. */
  missingOf(ticketId: string): Promise<string[]>;
}
