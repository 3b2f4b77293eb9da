import { entity, multipart, textPart } from '../compose';
import type { AutomaticKind } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Template } from '../Writer';
import { calendar } from './files';

/** Id of a mail of ours that could not be delivered. */
export const OUR_ID =
  'sd.6f1c7c2e-0000-4000-8000-00000000abcd.0123456789abcdef@example.com';

/** A mail that a machine wrote: what its header says, and what it is. */
const said =
  (
    kind: AutomaticKind,
    headers: Record<string, string>,
    text?: string,
  ): Template =>
  writer => ({
    raw: entity(writer.headers(headers), text ?? writer.text),
    expect: { outcome: 'automatic', kind },
  });

const qmailBounce = said(
  'bounce',
  {
    'Return-Path': '<>',
    From: 'MAILER-DAEMON@mail.customer.example.com',
    Subject: 'failure notice',
  },
  `Hi. This is the qmail-send program at mail.customer.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<kim@customer.example.com>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <${OUR_ID}>\nSubject: [IHMS-4] Rents\n\nText\n`,
);

const report =
  (status: string, headers: Record<string, string>): Template =>
  writer => ({
    raw: multipart(
      'report; report-type=delivery-status',
      writer.headers({ 'Return-Path': '<>', ...headers }),
      [
        textPart('It could not be delivered.'),
        entity([['Content-Type', 'message/delivery-status']], status),
        entity(
          [['Content-Type', 'text/rfc822-headers']],
          `From: desk@example.com\nMessage-ID: <${OUR_ID}>\n`,
        ),
      ],
    ),
    expect: { outcome: 'automatic', kind: 'bounce' },
  });

const exchangeBounce = report(
  'Reporting-MTA: dns;mail.example.net\n\nFinal-recipient: RFC822;kim@customer.example.com\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found\n',
  {
    From: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.net>',
    Subject: 'Undeliverable: [IHMS-4] Rents',
  },
);

const postfixBounce = report(
  'Reporting-MTA: dns; mx.example.net\nX-Postfix-Sender: rfc822; desk@example.com\n\nFinal-Recipient: rfc822; kim@customer.example.com\nOriginal-Recipient: rfc822;kim@customer.example.com\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox is full\n',
  {
    From: 'MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    Subject: 'Undelivered Mail Returned to Sender',
    'Auto-Submitted': 'auto-replied',
  },
);

const delayed = report(
  'Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; kim@customer.example.com\nAction: delayed\nStatus: 4.4.1\n',
  { From: 'MAILER-DAEMON@mx.example.net', Subject: 'Delayed Mail' },
);

const readReceipt: Template = writer => ({
  raw: multipart(
    'report; report-type=disposition-notification',
    writer.headers({ Subject: `Read: ${writer.subject}` }),
    [
      textPart('Your message was read.'),
      entity(
        [['Content-Type', 'message/disposition-notification']],
        'Disposition: manual-action/MDN-sent-manually; displayed\n',
      ),
    ],
  ),
  expect: { outcome: 'automatic', kind: 'autoReply' },
});

const calendarReply: Template = writer => ({
  raw: multipart(
    'alternative',
    writer.headers({ Subject: 'Accepted: Visit' }),
    [
      textPart('Accepted.'),
      textPart(calendar('REPLY'), 'calendar; method=REPLY'),
    ],
  ),
  expect: { outcome: 'automatic', kind: 'autoReply' },
});

/** Mails that no person wrote. */
export const machines = {
  vacation: said('autoReply', {
    'Return-Path': '<>',
    'Auto-Submitted': 'auto-replied (vacation)',
  }),
  awayGerman: said('autoReply', {
    Subject: 'Automatische Antwort: Drucker',
    'X-Auto-Response-Suppress': 'All',
  }),
  awayFrench: said('autoReply', {
    Subject: 'Réponse automatique : imprimante',
    Precedence: 'bulk',
  }),
  otherDesk: said('autoReply', { 'X-Autoreply': 'yes' }),
  monitoring: said('autoReply', { 'Auto-Submitted': 'auto-generated' }),
  mailingList: said('list', {
    'List-Id': 'News of the town <news.lists.example.org>',
    'List-Unsubscribe': '<https://lists.example.org/leave>',
    Precedence: 'list',
  }),
  newsletter: said('list', { Precedence: 'bulk' }),
  own: said('own', { 'X-Support-Desk': 'desk.example.com' }),
  fromUs: said('own', { From: 'Support <Desk@example.com>' }),
  qmailBounce,
  exchangeBounce,
  postfixBounce,
  delayed,
  readReceipt,
  calendarReply,
};
