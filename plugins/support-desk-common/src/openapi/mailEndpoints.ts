import { z } from 'zod';
import {
  discardMailSchema,
  mailboxSchema,
  mailPageSchema,
  mailQuerySchema,
  mailSchema,
  releaseMailSchema,
  setMailSenderSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

const mail = z.strictObject({ mail: z.string().min(1) });

/** The operations on mailboxes and on the mails that came in. @public */
export const mailEndpoints = {
  getMailboxes: defineEndpoint({
    operationId: 'getMailboxes',
    method: 'get',
    path: '/mailboxes',
    summary:
      'The mailboxes of the models that the caller supports, and whether they work.',
    response: z.object({ items: z.array(mailboxSchema) }),
  }),
  getMails: defineEndpoint({
    operationId: 'getMails',
    method: 'get',
    path: '/mails',
    summary:
      'The mails that came in for the models that the caller supports, the newest first, with what became of each.',
    query: mailQuerySchema,
    response: mailPageSchema,
  }),
  releaseMail: defineEndpoint({
    operationId: 'releaseMail',
    method: 'post',
    path: '/mails/:mail/release',
    summary: 'Takes a mail after all that was held.',
    params: mail,
    body: releaseMailSchema,
    response: mailSchema,
  }),
  discardMail: defineEndpoint({
    operationId: 'discardMail',
    method: 'post',
    path: '/mails/:mail/discard',
    summary: 'Says that a held or unreadable mail is nothing, and why.',
    params: mail,
    body: discardMailSchema,
    response: mailSchema,
  }),
  setMailSender: defineEndpoint({
    operationId: 'setMailSender',
    method: 'put',
    path: '/mails/:mail/sender',
    summary:
      'Says who really sent a mail: its ticket is that person’s from now on.',
    params: mail,
    body: setMailSenderSchema,
    response: mailSchema,
  }),
  splitMail: defineEndpoint({
    operationId: 'splitMail',
    method: 'post',
    path: '/mails/:mail/split',
    summary:
      'Makes a ticket of its own of a mail that went on with another one; both are linked.',
    params: mail,
    response: mailSchema,
  }),
};
