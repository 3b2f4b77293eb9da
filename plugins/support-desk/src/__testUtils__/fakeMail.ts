import type { MailApi } from '@supportdesk/backstage-plugin-support-desk-common';

/** No mailbox is connected, or none for a system that the reader supports. */
export function fakeMail(): MailApi {
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  const none = async () => ({ items: [] });
  return {
    getMailboxes: jest.fn(none),
    getMails: jest.fn(none),
    releaseMail: jest.fn(unset('releaseMail')),
    discardMail: jest.fn(unset('discardMail')),
    setMailSender: jest.fn(unset('setMailSender')),
    splitMail: jest.fn(unset('splitMail')),
  };
}
