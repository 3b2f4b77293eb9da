import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ticketRules } from '@supportdesk/backstage-plugin-support-desk-node';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { EVERYTHING, storeTicket } from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type {
  NewTicketEvent,
  StoredTicket,
  TicketFilter,
  TicketStore,
} from '../TicketStore';

jest.setTimeout(120_000);

/** Words of several scripts, none of which begins another. */
const PUBLIC = ['zahlung', 'öffnet', 'señal', 'ключ', '票据', '7up', 'naïve'];
const INTERNAL = ['secret', 'größe', 'тайна', '秘密', '9volt'];

const sign = fc.constantFrom(
  ' ',
  ', ',
  '\n',
  ' - ',
  '/',
  "'",
  '"',
  ' 🙂 ',
  '*',
);
const written = (words: string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), sign), { maxLength: 6 })
    .map(parts => ({
      words: parts.map(([word]) => word),
      text: parts.flat().join(''),
    }));

const ticketTexts = fc.record({
  summary: written(PUBLIC),
  description: written(PUBLIC),
  comments: fc.array(written(PUBLIC), { maxLength: 2 }),
  remarks: fc.array(written(INTERNAL), { maxLength: 2 }),
});

const databases = createTestDatabases();

describe.each(databases.engines)('the search for tickets on %s', engine => {
  let knex: Knex;
  let store: TicketStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
  });

  const find = async (text: string, filter: Partial<TicketFilter> = {}) => {
    const { items } = await store.list({
      filter: { ...EVERYTHING, text, ...filter },
      sort: 'created',
      order: 'asc',
      limit: 200,
    });
    return items.map(it => it.key);
  };

  const tell = (ticket: StoredTicket, ...events: NewTicketEvent[]) =>
    store.update({
      ticket,
      actor: 'user:default/cid',
      events,
      messages: [],
    });

  const comment = (id: string, body: string, internal = false) => ({
    type: 'commented' as const,
    internal,
    data: { comment: id, body },
  });

  it('finds every word written, and internal ones with the right only', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(ticketTexts, { minLength: 1, maxLength: 4 }),
        async texts => {
          await knex('tickets').delete();
          const holds = new Map<string, Set<string>>();
          for (const { summary, description, comments, remarks } of texts) {
            let ticket = await storeTicket(store, {
              summary: summary.text,
              description: description.text,
            });
            const events = [
              ...comments.map((it, i) => comment(`c${i}`, it.text)),
              ...remarks.map((it, i) => comment(`r${i}`, it.text, true)),
            ];
            for (const event of events) ticket = await tell(ticket, event);
            const all = [summary, description, ...comments, ...remarks];
            for (const word of all.flatMap(it => it.words)) {
              holds.set(word, (holds.get(word) ?? new Set()).add(ticket.key));
            }
          }
          for (const word of [...PUBLIC, ...INTERNAL]) {
            const all = [...(holds.get(word) ?? [])];
            const known = { internalFor: true } as const;
            expect(await find(word, known)).toEqual(all);
            expect(await find(word)).toEqual(PUBLIC.includes(word) ? all : []);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('takes whatever somebody types', async () => {
    await storeTicket(store);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.constantFrom(
            '"',
            "'; drop table tickets; --",
            'AND',
            'a NEAR b',
            'summary:x',
            '(((',
            '^a -b +c*',
            'a:* & !b | <->',
            '\\',
            '🙂',
            '\u0000',
          ),
        ),
        async text => {
          const found = await find(text, { internalFor: true });
          expect(Array.isArray(found)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
    expect(await find('🙂 %')).toEqual([]);
  });

  it('looks at key, texts and people, whatever the case and the accents', async () => {
    await storeTicket(store, { summary: 'Rabatt 50% ÄNDERN' });
    await storeTicket(store, { description: 'Der Drucker ist zu öffnen' });
    await storeTicket(store, { assignee: 'user:default/lena-baird' });
    expect(await find('ändern')).toEqual(['PAY-1']);
    expect(await find('andern RABATT')).toEqual(['PAY-1']);
    expect(await find('rabatt drucker')).toEqual([]);
    expect(await find('Druck')).toEqual(['PAY-2']);
    expect(await find('Druck öffnen')).toEqual([]);
    expect(await find('pay-3')).toEqual(['PAY-3']);
    expect(await find('Lena Bai')).toEqual(['PAY-3']);
  });

  it('follows edits, contacts and a new assignee', async () => {
    let ticket = await storeTicket(store);
    ticket = await tell(ticket, comment('1', 'restart helped'));
    ticket = await tell(ticket, comment('2', 'customer is rude', true));
    ticket = await tell(
      ticket,
      { type: 'commentEdited', data: { comment: '1', body: 'reboot helped' } },
      // As if somebody had forgotten to say that it is internal.
      { type: 'commentEdited', data: { comment: '2', body: 'impolite' } },
    );
    await tell(
      { ...ticket, assignee: 'user:default/kirstin-mackay' },
      {
        type: 'contacted',
        data: { nature: 'call', outcome: 'voicemail', notes: 'Left a message' },
      },
    );
    expect(await find('restart')).toEqual([]);
    expect(await find('reboot')).toEqual(['PAY-1']);
    expect(await find('rude', { internalFor: true })).toEqual([]);
    expect(await find('impolite')).toEqual([]);
    expect(await find('impolite', { internalFor: true })).toEqual(['PAY-1']);
    expect(await find('voicemail message')).toEqual(['PAY-1']);
    expect(await find('kirstin')).toEqual(['PAY-1']);
    await tell((await store.find('PAY-1'))!, {
      type: 'resolved',
      data: { resolution: 'Replaced the toner' },
    });
    expect(await find('toner message')).toEqual(['PAY-1']);
  });

  it('counts an internal match where the caller may read it', async () => {
    for (const team of ['group:default/desk', 'group:default/other']) {
      const ticket = await storeTicket(store, { team });
      await tell(ticket, comment('1', 'looks like fraud', true));
    }
    const refs = ['group:default/desk'];
    const internalFor = ticketRules.isAssignedTeam.toQuery({ refs });
    expect(await find('fraud')).toEqual([]);
    expect(await find('fraud', { internalFor })).toEqual(['PAY-1']);
    expect(await find('printer fraud', { internalFor })).toEqual(['PAY-1']);
    expect(await find('printer', { internalFor })).toEqual(['PAY-1', 'PAY-2']);
    expect(await find('fraud', { internalFor: true })).toHaveLength(2);
    await expect(
      store.count({ ...EVERYTHING, text: 'fraud', internalFor }),
    ).resolves.toBe(1);
  });

  it('indexes a ticket of more words than an index holds', async () => {
    const ticket = await storeTicket(store);
    const body = Array.from({ length: 300_000 }, (_, i) => `w${i}`).join(' ');
    await tell(ticket, comment('1', `${body} ${'x'.repeat(5_000)}`));
    expect(await find('w100')).toEqual(['PAY-1']);
    expect(await find('printer')).toEqual(['PAY-1']);
  });

  it('finds the tickets that were there before it', async () => {
    await storeTicket(store, { summary: 'Tür öffnet nicht' });
    const directory = resolvePackagePath(
      '@supportdesk/backstage-plugin-support-desk-backend',
      'migrations',
    );
    const name = '20261122000200_ticket_search.js';
    await knex.migrate.down({ directory, name });
    await knex.migrate.up({ directory, name });
    expect(await find('tur offnet')).toEqual(['PAY-1']);
    expect(await find('printer')).toEqual(['PAY-1']);
  });

  it('forgets a ticket that is deleted', async () => {
    await storeTicket(store);
    await knex('tickets').delete();
    expect(await knex('ticket_words')).toEqual([]);
    await storeTicket(store);
    expect(await find('printer')).toEqual(['PAY-2']);
  });
});
