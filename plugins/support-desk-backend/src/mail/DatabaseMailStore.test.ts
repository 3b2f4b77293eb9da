import { v7 as uuid } from 'uuid';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseMailStore } from './DatabaseMailStore';
import type { StoredMail } from './StoredMail';

jest.setTimeout(60_000);

const AT = new Date('2025-03-07T16:00:00Z');
const MODEL = 'supportmodel:default/payroll';

function stored(given: Partial<StoredMail> = {}): StoredMail {
  return {
    id: uuid(),
    mailbox: 'desk',
    modelRef: MODEL,
    messageId: `${uuid()}@example.com`,
    from: { address: 'pat.ellis@example.com', name: 'Pat Ellis' },
    subject: 'Pay slip',
    text: 'Where is it?',
    attachments: [{ name: 'a.png', size: 3 }],
    urgent: true,
    receivedAt: AT,
    recordedAt: AT,
    outcome: 'held',
    code: 'storm',
    reason: 'Too many',
    missing: ['Module'],
    content: '{}',
    finished: true,
    ...given,
  };
}

const databases = createTestDatabases();

describe.each(databases.engines)('mails on %s', engine => {
  let mails: DatabaseMailStore;

  beforeEach(async () => {
    mails = new DatabaseMailStore({ knex: await databases.open(engine) });
  });

  it('are kept as they are, whatever the length of their ids', async () => {
    const mail = stored({ messageId: 'x'.repeat(900) });
    await mails.add(mail);
    expect(await mails.findMessage('desk', mail.messageId)).toEqual({
      ...mail,
      person: undefined,
      ticketId: undefined,
      commentId: undefined,
    });
    expect(await mails.findMessage('other', mail.messageId)).toBeUndefined();
  });

  it('are there once a mailbox', async () => {
    const mail = stored();
    await mails.add(mail);
    await expect(mails.add({ ...mail, id: uuid() })).rejects.toThrow();
    await mails.add({ ...mail, id: uuid(), mailbox: 'other' });
  });

  it('are decided about once', async () => {
    const mail = stored();
    await mails.add(mail);
    const decide = () =>
      mails.update(
        mail,
        { outcome: 'discarded', reason: 'Spam', content: undefined },
        {
          from: 'held',
          decision: { by: 'user:default/dee-marsh', at: AT },
        },
      );
    await decide();
    expect(await mails.find(mail.id)).toMatchObject({
      outcome: 'discarded',
      reason: 'Spam',
      content: undefined,
      code: 'storm',
    });
    await expect(decide()).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it('are counted by sender, outcome and kind', async () => {
    await mails.add(stored());
    await mails.add(stored({ outcome: 'automatic', code: 'list' }));
    await mails.add(stored({ mailbox: 'other' }));
    const sender = { mailbox: 'desk', address: 'pat.ellis@example.com' };
    expect(await mails.countFrom(sender, AT)).toBe(2);
    expect(await mails.countFrom(sender, new Date(AT.getTime() + 1))).toBe(0);
    const storm = { outcome: 'held', code: 'storm' } as const;
    expect(await mails.countFrom(sender, AT, storm)).toBe(1);
    expect(await mails.count({ models: [MODEL] })).toMatchObject({
      held: 2,
      automatic: 1,
      ticket: 0,
    });
    expect(await mails.countAutomatic(['desk'], AT)).toEqual([
      { mailbox: 'desk', kind: 'list', count: 1 },
    ]);
  });

  it('come in pages, the newest first', async () => {
    const later = new Date(AT.getTime() + 1000);
    const [a, b, c] = [stored(), stored(), stored({ receivedAt: later })];
    for (const mail of [a, b, c]) await mails.add(mail);
    const first = await mails.list({ models: [MODEL] }, { limit: 2 });
    expect(first.map(it => it.id)).toEqual([c.id, b.id]);
    const after = { receivedAt: AT.getTime(), id: b.id };
    const next = await mails.list({ models: [MODEL] }, { limit: 2, after });
    expect(next.map(it => it.id)).toEqual([a.id]);
    expect(await mails.list({ models: [] }, { limit: 2 })).toEqual([]);
  });

  it.each([
    ['PAY SL', 1],
    ['pat ellis', 1],
    ['100%', 0],
    ['_', 0],
  ])('are found by %s', async (text, count) => {
    await mails.add(stored());
    const found = await mails.list({ models: [MODEL], text }, { limit: 9 });
    expect(found).toHaveLength(count);
  });

  it('that no person wrote are forgotten in time', async () => {
    const mail = stored({ outcome: 'automatic' });
    const held = stored();
    await mails.add(mail);
    await mails.add(held);
    await mails.forgetContents(new Date(AT.getTime() + 1));
    expect((await mails.find(mail.id))!.content).toBeUndefined();
    expect((await mails.find(held.id))!.content).toBe('{}');
  });
});
