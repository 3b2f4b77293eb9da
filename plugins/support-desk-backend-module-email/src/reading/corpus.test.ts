import { corpusReader, makeCorpus } from '../__testUtils__/corpus';
import { messageIdOf, readMessage, UnreadableMailError } from '.';

const receivedAt = new Date('2026-11-23T08:00:00Z');
const read = (raw: Buffer) => readMessage(raw, { ...corpusReader, receivedAt });

async function outcomeOf(raw: Buffer) {
  try {
    const { id, automatic, text } = await read(raw);
    return automatic
      ? { outcome: 'automatic', kind: automatic.kind, id }
      : { outcome: 'message', id, text };
  } catch (error) {
    if (!(error instanceof UnreadableMailError)) throw error;
    return { outcome: 'unreadable', id: messageIdOf(raw) };
  }
}

describe('a thousand mails', () => {
  const corpus = makeCorpus(1_000);

  it('are each what they are', async () => {
    const wrong: Record<string, object> = {};
    for (const { name, raw, expect: expected } of corpus) {
      const outcome = await outcomeOf(raw);
      if (!matches(outcome, expected)) wrong[name] = { outcome, expected };
    }
    expect(wrong).toEqual({});
  });

  it('are the same when they are read again', async () => {
    for (const { raw } of corpus.slice(0, 100)) {
      const outcomes = [await outcomeOf(raw), await outcomeOf(raw)];
      expect(outcomes[0]).toEqual(outcomes[1]);
    }
  });
});

function matches(outcome: Record<string, unknown>, expected: object): boolean {
  return Object.entries(expected).every(
    ([key, value]) => outcome[key] === value,
  );
}
