import fc from 'fast-check';
import { corpusReader, makeCorpus } from '../__testUtils__/corpus';
import { messageIdOf, readMessage, UnreadableMailError } from '.';

const receivedAt = new Date('2026-11-23T08:00:00Z');
const corpus = makeCorpus(70, 7)
  .map(it => it.raw)
  .filter(it => it.length < 100_000);

async function outcomeOf(raw: Buffer) {
  try {
    return await readMessage(raw, { ...corpusReader, receivedAt });
  } catch (error) {
    if (!(error instanceof UnreadableMailError)) throw error;
    return { reason: error.reason, partial: error.partial };
  }
}

const CONTROL =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

async function check(raw: Buffer) {
  const outcome = await outcomeOf(raw);
  expect(await outcomeOf(raw)).toEqual(outcome);
  expect(messageIdOf(raw)).toMatch(/^[\x21-\x7e]{1,900}$/);
  if ('reason' in outcome) {
    expect(outcome.reason).not.toBe('');
    return;
  }
  const { id, text, quoted = '', subject, from } = outcome;
  expect(id).toBe(messageIdOf(raw));
  expect([text, quoted].join('\n')).not.toMatch(CONTROL);
  expect([subject, from.address, from.name].join()).not.toMatch(CONTROL);
  expect(subject).not.toContain('\n');
}

/** Bytes of a real mail with some that are others, missing or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(40),
        bytes: fc.oneof(
          fc.uint8Array({ maxLength: 10 }),
          fc
            .constantFrom('\r\n', '--', '=?utf-8?B?', '<', '>', '"', '\0', ';')
            .map(it => Buffer.from(it)),
        ),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([raw, changes]) =>
    changes.reduce((mail, { at, cut, bytes }) => {
      const start = Math.floor(at * mail.length);
      const rest = mail.subarray(start + cut);
      return Buffer.concat([mail.subarray(0, start), bytes, rest]);
    }, raw),
  );

it('reads any bytes, or says what is wrong', async () => {
  expect.hasAssertions();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), bytes =>
      check(Buffer.from(bytes)),
    ),
    { numRuns: 300 },
  );
});

it('reads broken mails, or says what is wrong', async () => {
  expect.hasAssertions();
  await fc.assert(fc.asyncProperty(mutated, check), { numRuns: 1_000 });
});

it('reads any words as they are', async () => {
  const words = fc.stringMatching(/^[a-zäöüß€漢 ]{1,40}$/).map(it => it.trim());
  await fc.assert(
    fc.asyncProperty(
      fc.array(words.filter(Boolean), { minLength: 1, maxLength: 5 }),
      async lines => {
        const raw = Buffer.from(
          `From: a@example.org\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${lines.join(
            '\r\n',
          )}`,
        );
        expect(await outcomeOf(raw)).toMatchObject({ text: lines.join('\n') });
      },
    ),
  );
});
