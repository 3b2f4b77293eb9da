import {
  corpusReader,
  entity,
  makeMail,
  multipart,
  OUR_ID,
  textPart,
} from '../__testUtils__/corpus';
import { readMessage } from '.';

const read = (raw: Buffer) =>
  readMessage(raw, { ...corpusReader, receivedAt: new Date(0) });
const withHeaders = (headers: Record<string, string>) =>
  read(
    entity(Object.entries({ From: 'Ann <ann@example.org>', ...headers }), 'Hi'),
  );

it.each<[string, Record<string, string>]>([
  ['own', { 'X-Support-Desk': 'desk.example.com' }],
  ['own', { From: 'DESK@example.com' }],
  ['own', { 'X-Support-Desk': 'desk.example.com', 'Return-Path': '<>' }],
  ['bounce', { 'Return-Path': '<>' }],
  ['bounce', { From: 'MAILER-DAEMON (Mail Delivery System)' }],
  [
    'bounce',
    { From: 'Mailer-Daemon@x.example', 'Auto-Submitted': 'auto-replied' },
  ],
  ['bounce', { From: 'postmaster@x.example', Subject: 'Undeliverable: Rents' }],
  ['bounce', { 'X-Failed-Recipients': 'kim@example.org' }],
  ['autoReply', { 'Auto-Submitted': 'auto-replied', 'Return-Path': '<>' }],
  ['autoReply', { 'Auto-Submitted': 'auto-generated' }],
  ['autoReply', { 'X-Autorespond': 'yes' }],
  ['autoReply', { Precedence: 'auto_reply' }],
  [
    'autoReply',
    { Subject: 'Out of Office: x', 'X-Auto-Response-Suppress': 'All' },
  ],
  ['autoReply', { Subject: 'Abwesenheitsnotiz', Precedence: 'bulk' }],
  ['autoReply', { Subject: 'Respuesta automática: x', 'Return-Path': '<>' }],
  ['autoReply', { 'Auto-Submitted': 'auto-replied', 'List-Id': '<a.b>' }],
  ['list', { 'List-Id': 'News <news.example.org>' }],
  [
    'list',
    { Precedence: 'bulk', 'List-Unsubscribe': '<mailto:x@example.org>' },
  ],
  ['list', { Precedence: 'junk' }],
])('%s: %j', async (kind, headers) => {
  const { automatic } = await withHeaders(headers);
  expect(automatic?.kind).toBe(kind);
  const [name] = automatic!.sign.split(':');
  expect(Object.keys(headers).map(it => it.toLowerCase())).toContain(
    name.toLowerCase(),
  );
});

it.each<Record<string, string>>([
  {},
  { 'Auto-Submitted': 'no' },
  { 'X-Support-Desk': 'another.example.com' },
  { 'X-Auto-Response-Suppress': 'All' },
  { Subject: 'Out of office printer is broken' },
  { From: 'postmaster@x.example', Subject: 'Printer' },
  { 'List-Unsubscribe': '<mailto:x@example.org>' },
  { 'List-Id': '<desk.example.com>' },
  { 'List-Id': '<a.b>', 'List-Post': '<mailto:desk@example.com>' },
  { 'Return-Path': '<ann@example.org>', Precedence: 'first-class' },
])('a person: %j', async headers => {
  await expect(withHeaders(headers)).resolves.not.toHaveProperty('automatic');
});

it.each([
  ['qmailBounce', 'Sorry, no mailbox here by that name. (#5.1.1)'],
  [
    'exchangeBounce',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found',
  ],
  ['postfixBounce', '552 5.2.2 Mailbox is full'],
])('%s: says whom it did not reach and why', async (name, reason) => {
  const { automatic } = await read(makeMail(name).raw);
  expect(automatic?.failed).toEqual({
    address: 'kim@customer.example.com',
    messageId: OUR_ID,
    reason,
  });
});

it('says in words what a status means, where a report says no more', async () => {
  const { automatic } = await read(
    multipart(
      'report; report-type=delivery-status',
      [['From', 'a@x.example']],
      [
        textPart('Sorry.'),
        entity(
          [['Content-Type', 'message/delivery-status']],
          'Reporting-MTA: dns; x.example\n\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 5.1.1\n',
        ),
      ],
    ),
  );
  expect(automatic?.failed).toEqual({
    address: 'kim@example.org',
    reason: 'The address does not exist, or cannot be written to',
  });
});

it('does not take what is late for what failed', async () => {
  const { automatic } = await read(makeMail('delayed').raw);
  expect(automatic).not.toHaveProperty('failed');
});
