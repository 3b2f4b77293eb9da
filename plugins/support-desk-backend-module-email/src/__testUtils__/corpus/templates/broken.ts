import { entity, multipart, textPart } from '../compose';
import type { Template } from '../Writer';

const noSender: Template = writer => ({
  raw: entity(
    writer.headers({ From: undefined, 'Return-Path': undefined }),
    writer.text,
  ),
  expect: { outcome: 'unreadable' },
});

const rubbish: Template = writer => ({
  raw: Buffer.from(Array.from({ length: 600 }, () => 128 + writer.below(128))),
  expect: { outcome: 'unreadable' },
});

const unfinished: Template = writer => {
  const raw = multipart('mixed', writer.headers(), [textPart(writer.text)]);
  return {
    raw: raw.subarray(0, raw.lastIndexOf('--=_mixed')),
    expect: { text: writer.text },
  };
};

const noParts: Template = writer => ({
  raw: entity(
    [
      ...writer.headers(),
      ['Content-Type', 'multipart/mixed; boundary="never"'],
    ],
    writer.text,
  ),
  expect: {},
});

const badEncoding: Template = writer => ({
  raw: entity(
    [
      ...writer.headers({
        Subject: '=?utf-8?B?broken?= =?nothing?Q?=ZZ?= =?utf-8?Q?=FF=FE',
        From: `"=?utf-8?Q?a=0D=0ABcc:_x@example.org?=" <${writer.address}>`,
      }),
      ['Content-Type', 'text/plain; charset=utf-8'],
      ['Content-Transfer-Encoding', 'quoted-printable'],
    ],
    `${writer.text} =ZZ =3D=\n`,
  ),
  expect: {},
});

const twice: Template = writer => ({
  raw: entity(
    [
      ...writer.headers(),
      ['Subject', 'Another subject'],
      ['Message-ID', '<another@example.org>'],
      ['Content-Type', 'text/plain'],
      ['Content-Type', 'text/html'],
    ],
    writer.text,
  ),
  expect: { text: writer.text },
});

const spoofed: Template = writer => ({
  raw: entity(
    [
      [
        'Authentication-Results',
        'mx.example.com; spf=fail smtp.mailfrom=evil.example.net; dmarc=fail header.from=customer.example.com',
      ],
      ...writer.headers(),
      ['Authentication-Results', 'mx.example.com; dmarc=pass; dkim=pass'],
    ],
    writer.text,
  ),
  expect: { text: writer.text },
});

const hugeHeader: Template = writer => ({
  raw: entity(
    writer.headers({ 'X-Padding': 'x '.repeat(600_000) }),
    writer.text,
  ),
  expect: { outcome: 'unreadable' },
});

const longLines: Template = writer => ({
  raw: entity(
    writer.headers({ Subject: 'word '.repeat(5_000) }),
    `${'x'.repeat(20_000)}\n${'>'.repeat(5_000)}\n`,
  ),
  expect: {},
});

const manyParts: Template = writer => ({
  raw: multipart(
    'mixed',
    writer.headers(),
    Array.from({ length: 1_500 }, () => textPart('x')),
  ),
  expect: { outcome: 'unreadable' },
});

const deep: Template = writer => {
  let part = textPart(writer.text);
  for (let level = 0; level < 60; level++) {
    part = multipart('mixed', [], [part], `level${level}`);
  }
  return {
    raw: multipart('mixed', writer.headers(), [part]),
    expect: { text: writer.text },
  };
};

/** Mails that break the rules, or the patience. */
export const broken = {
  noSender,
  rubbish,
  unfinished,
  noParts,
  badEncoding,
  twice,
  spoofed,
  hugeHeader,
  longLines,
  manyParts,
  deep,
};
