import { createHash } from 'node:crypto';
import {
  corpusReader,
  entity,
  type Headers,
  makeMail,
  textPart,
} from '../__testUtils__/corpus';
import { messageIdOf, readMessage } from '.';

const receivedAt = new Date('2026-11-23T08:00:00Z');
const read = (raw: Buffer) => readMessage(raw, { ...corpusReader, receivedAt });
const readHeaders = (...headers: Headers) =>
  read(entity([['From', 'ann@example.org'], ...headers], 'Hi'));

it.each([
  ['Ann <ann@example.org>', { address: 'ann@example.org', name: 'Ann' }],
  ['ann@example.org (Ann)', { address: 'ann@example.org', name: 'Ann' }],
  [
    '=?utf-8?Q?J=C3=B6rg?= <j@example.org>',
    { address: 'j@example.org', name: 'Jörg' },
  ],
  [
    'Jörg <j@bücher.example>',
    { address: 'j@xn--bcher-kva.example', name: 'Jörg' },
  ],
  ['j@xn--bcher-kva.example', { address: 'j@xn--bcher-kva.example' }],
  ['"ceo@example.com" <x@evil.example>', { address: 'x@evil.example' }],
  [
    '=?utf-8?Q?a=0D=0ABcc=3A_b?= <x@example.org>',
    { address: 'x@example.org', name: 'a Bcc: b' },
  ],
  [
    '=?utf-8?Q?a=E2=80=AEb?= <x@example.org>',
    { address: 'x@example.org', name: 'ab' },
  ],
  ['Team: a@example.org, b@example.org;', { address: 'a@example.org' }],
])('From: %s', async (value, from) => {
  const message = await read(entity([['From', value]], 'Hi'));
  expect(message.from).toEqual(from);
});

it('takes the sender from the envelope where nobody else is named', async () => {
  const raw = entity([['Return-Path', '<ann@example.org>']], 'Hi');
  await expect(read(raw)).resolves.toMatchObject({
    from: { address: 'ann@example.org' },
    subject: '',
    receivedAt,
  });
});

it('reads who gets it, members of groups one by one', async () => {
  const { to, cc } = await readHeaders(
    ['To', 'Team: a@example.org, B <b@example.org>;, nobody'],
    ['To', 'c@example.org'],
    ['Cc', 'd@example.org'],
  );
  expect(to.map(it => it.address)).toEqual([
    'a@example.org',
    'b@example.org',
    'c@example.org',
  ]);
  expect(cc).toEqual([{ address: 'd@example.org' }]);
});

it.each([
  ['Rents', 'Rents'],
  ['=?iso-8859-1?Q?Ger=E4t?= =?utf-8?B?w7w=?=', 'Gerätü'],
  ['=?utf-8?B?broken', '=?utf-8?B?broken'],
  ['=?utf-8?Q?a=0D=0AX-Evil:_1?=', 'a X-Evil: 1'],
  ['folded\r\n line', 'folded line'],
])('Subject: %j', async (value, subject) => {
  await expect(readHeaders(['Subject', value])).resolves.toMatchObject({
    subject,
  });
});

it.each<[string, Headers, string[]]>([
  ['none', [], []],
  [
    'the closest first',
    [
      ['References', '<1@a> <2@a>\r\n <3@a>'],
      ['In-Reply-To', '<3@a>'],
    ],
    ['3@a', '2@a', '1@a'],
  ],
  ['without brackets', [['In-Reply-To', '1@a']], ['1@a']],
  ['with words', [['In-Reply-To', 'Your message of Monday <1@a>']], ['1@a']],
  [
    'at most fifty',
    [
      [
        'References',
        Array.from({ length: 80 }, (_, it) => `<${it}@a>`).join(' '),
      ],
    ],
    Array.from({ length: 50 }, (_, it) => `${79 - it}@a`),
  ],
])('references: %s', async (_, headers, references) => {
  await expect(readHeaders(...headers)).resolves.toMatchObject({ references });
});

it.each<[boolean, string, string]>([
  [true, 'Importance', 'High'],
  [true, 'X-Priority', '1 (Highest)'],
  [true, 'X-Priority', '2'],
  [true, 'Priority', 'urgent'],
  [true, 'X-MSMail-Priority', 'High'],
  [false, 'Importance', 'normal'],
  [false, 'X-Priority', '3'],
  [false, 'X-Priority', '10'],
  [false, 'Priority', 'non-urgent'],
])('urgent is %s by %s: %s', async (urgent, name, value) => {
  await expect(readHeaders([name, value])).resolves.toMatchObject({ urgent });
});

const results = (value: string): Headers[number] => [
  'Authentication-Results',
  value,
];

it.each<[string | undefined, Headers]>([
  ['dmarc=fail', [results('mx.example.com; spf=pass; dmarc=fail')]],
  ['dmarc=fail', [results('MX.example.com 1; dmarc=fail (p=none)')]],
  ['spf=fail', [results('mx.example.com; spf=fail; dmarc=none')]],
  ['spf=softfail', [results('mx.example.com; spf=softfail; dkim=fail')]],
  [
    'dmarc=fail',
    [
      results('mx.example.com; spf=pass'),
      results('mx.example.com; dmarc=fail'),
    ],
  ],
  [
    'dmarc=fail',
    [
      results('mx.example.com; dmarc=fail'),
      results('mx.example.com; dmarc=pass'),
    ],
  ],
  [undefined, [results('mx.example.com; spf=fail; dkim=pass')]],
  [undefined, [results('mx.example.com; spf=fail; dmarc=pass')]],
  [undefined, [results('mx.example.com; none')]],
  [undefined, [results('other.example.com; dmarc=fail')]],
  [undefined, [results('mx.example.com; spf=pass (dmarc=fail)')]],
  [
    undefined,
    [
      results('mx.example.com; spf=pass'),
      ['Received', 'from x'],
      results('mx.example.com; dmarc=fail'),
    ],
  ],
])('doubts: %s by %j', async (doubtful, headers) => {
  expect((await readHeaders(...headers)).doubtful).toBe(doubtful);
});

it('believes nobody without a server that it trusts', async () => {
  const raw = makeMail('spoofed').raw;
  const context = { ...corpusReader, trustedServer: undefined, receivedAt };
  expect((await read(raw)).doubtful).toBe('dmarc=fail');
  expect((await readMessage(raw, context)).doubtful).toBeUndefined();
});

it('doubts who names several senders', async () => {
  const { doubtful } = await read(
    entity([['From', 'a@example.org, b@example.org']], 'Hi'),
  );
  expect(doubtful).toBe('it names several senders');
});

it.each([
  [
    'a sender',
    entity([['Subject', 'Rents']], 'Hi'),
    "It does not say who sent it: 'From' is missing",
    { subject: 'Rents' },
  ],
  [
    'an address',
    entity([['From', 'Ann']], 'Hi'),
    "It does not say who sent it: 'Ann' is no address",
    {},
  ],
  [
    'a reasonable header',
    makeMail('hugeHeader').raw,
    'Its header, or that of a part, has more than 1 MB',
    { from: { address: 'user1@customer.example.com' } },
  ],
  [
    'a reasonable number of parts',
    makeMail('manyParts').raw,
    'It has more than 500 parts',
    { from: { address: 'user1@customer.example.com' } },
  ],
  ['anything', Buffer.alloc(0), 'It is no mail: it has no header', {}],
])('cannot read what is without %s', async (_, raw, reason, partial) => {
  await expect(read(raw)).rejects.toMatchObject({
    name: 'UnreadableMailError',
    reason,
    partial,
  });
});

it.each([
  ['Message-ID: <a@b>\r\n\r\n', 'a@b'],
  ['Subject: x\r\nmessage-id:\r\n <a@b>\r\n\r\nMessage-ID: <c@d>', 'a@b'],
  ['Message-Id: a@b\n\n', 'a@b'],
  ['Message-ID: <a@b> (x)\r\nMessage-ID: <c@d>\r\n\r\n', 'a@b'],
])('messageIdOf %j', (raw, id) => {
  expect(messageIdOf(Buffer.from(raw))).toBe(id);
});

it.each([
  '',
  'Message-ID:\r\n\r\n<a@b>',
  `Message-ID: <${'a'.repeat(950)}>\n\n`,
])('makes an id for %j', raw => {
  const hash = createHash('sha256').update(raw).digest('hex');
  expect(messageIdOf(Buffer.from(raw))).toBe(`sha256-${hash}`);
});

it('keeps all of what is too long to be read, as a file', async () => {
  const long = 'word '.repeat(50_000);
  const { text, attachments } = await read(
    entity([['From', 'a@example.org']], long),
  );
  expect(text).toMatch(/^word .*word …\n\n\[continues in message\.txt\]$/);
  expect(attachments).toMatchObject([{ name: 'message.txt', inline: false }]);
  expect(String(attachments[0].content)).toBe(long.trimEnd());
});

it('reads what is signed within its text', async () => {
  const { text } = await read(
    Buffer.concat([
      Buffer.from('From: a@example.org\r\n'),
      textPart(
        '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nHello\n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n',
      ),
    ]),
  );
  expect(text).toBe('Hello');
});

it('reads headers in the character set of an old machine', async () => {
  await expect(read(makeMail('rawLatin1').raw)).resolves.toMatchObject({
    subject: 'Gerät',
    text: 'Gerät fällt aus, für ein Büro',
  });
});
