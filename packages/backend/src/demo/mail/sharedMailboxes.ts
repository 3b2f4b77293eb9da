import type { Config } from '@backstage/config';

const HERE = ['127.0.0.1', 'localhost'];

/** A mailbox of the configuration whose mail server is to be in this process. */
export interface SharedMailbox {
  /** In lower-case letters. */
  address: string;
  title: string;
  /** By which the desk signs in. */
  user: string;
  password: string;
  imapPort: number;
  smtpPort: number;
}

/** The mailboxes of `supportDesk.mailboxes` that are said to be on this machine. */
export function readSharedMailboxes(config: Config): SharedMailbox[] {
  const mailboxes =
    config.getOptionalConfigArray('supportDesk.mailboxes') ?? [];
  return mailboxes
    .filter(it => HERE.includes(it.getOptionalString('imap.host') ?? ''))
    .map(it => ({
      address: it.getString('address').toLowerCase(),
      title: it.getOptionalString('title') ?? it.getString('address'),
      user: it.getString('imap.user'),
      password: it.getString('imap.auth.password'),
      imapPort: it.getNumber('imap.port'),
      smtpPort: it.getNumber('smtp.port'),
    }));
}
