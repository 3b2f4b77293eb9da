import type {
  DiscardMail,
  Mail,
  Mailbox,
  MailPage,
  MailQuery,
  ReleaseMail,
  SetMailSender,
} from './mail';

/** The mailboxes whose mails become tickets, and those mails; for who supports their models. @public */
export interface MailApi {
  getMailboxes(): Promise<{ items: Mailbox[] }>;
  getMails(query?: MailQuery): Promise<MailPage>;
  releaseMail(mail: string, release?: ReleaseMail): Promise<Mail>;
  discardMail(mail: string, discard: DiscardMail): Promise<Mail>;
  setMailSender(mail: string, sender: SetMailSender): Promise<Mail>;
  splitMail(mail: string): Promise<Mail>;
}
