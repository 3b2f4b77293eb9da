import { pathOf, type QueryValue } from './HttpClient';
import type {
  DiscardMail,
  Mail,
  Mailbox,
  MailPage,
  MailQuery,
  ReleaseMail,
  SetMailSender,
} from './mail';
import type { MailApi } from './MailApi';
import { ReportsClient } from './ReportsClient';

const mailPath = (mail: string, step: string) => pathOf('mails', mail, step);

/** The part of the client about mailboxes. */
export abstract class MailClient extends ReportsClient implements MailApi {
  async getMailboxes() {
    return this.get<{ items: Mailbox[] }>('/mailboxes');
  }

  async getMails(query: MailQuery = {}) {
    return this.get<MailPage>('/mails', query as Record<string, QueryValue>);
  }

  async releaseMail(mail: string, release: ReleaseMail = {}) {
    return this.send<Mail>('POST', mailPath(mail, 'release'), release);
  }

  async discardMail(mail: string, discard: DiscardMail) {
    return this.send<Mail>('POST', mailPath(mail, 'discard'), discard);
  }

  async setMailSender(mail: string, sender: SetMailSender) {
    return this.send<Mail>('PUT', mailPath(mail, 'sender'), sender);
  }

  async splitMail(mail: string) {
    return this.send<Mail>('POST', mailPath(mail, 'split'), {});
  }
}
