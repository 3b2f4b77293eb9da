import type { Knex } from 'knex';
import { CHUNK_SIZE } from '../database';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseFeedbackStore } from '../feedback/DatabaseFeedbackStore';
import { SuggestionSection } from '../feedback/SuggestionSection';
import { storeMany } from '../tickets/__testUtils__/manyTickets';
import { exampleModel } from '../tickets/__testUtils__/exampleModels';
import { reportTicketOf } from './__testUtils__/reportTickets';
import { startReports, type ReportTester } from './__testUtils__/startReports';
import { ReportMaker, type TableSection } from './ReportMaker';
import { reportsOf } from './reportsOf';
import { MOST_ROWS } from './sections/rows';
import { ticketSections } from './sections/ticketSections';

jest.setTimeout(120_000);

/** More than two pages beyond those that a report keeps. */
const ROWS = MOST_ROWS + 2_100;
const APRIL = '2025-04-01T07:00:00Z';
const NOON = Date.parse('2025-03-10T19:00:00Z');

const databases = createTestDatabases();

const directory = { namesOf: async () => ({}), teamsOf: async () => ({}) };

describe.each(databases.engines)('long tables on %s', engine => {
  let knex: Knex;

  describe('the contact log as CSV', () => {
    let desk: ReportTester;
    let key: string;

    beforeAll(async () => {
      knex = await databases.open(engine);
      desk = await startReports(knex);
      key = await desk.call('2025-03-03T17:00:00Z');
      await storeContacts(knex, key);
      desk.setTime(APRIL);
    });

    const get = () =>
      desk
        .as('hana-cole')
        .get(
          '/reports/month?model=default/hmis&period=2025-03&section=contacts',
        );
    const notes = async () => {
      const { text } = await get().set('Accept', 'text/csv').expect(200);
      const lines = text.trimEnd().split('\r\n').slice(1);
      return lines.map(it => it.match(/Reached: (\d+)/)![1]);
    };
    const expected = Array.from({ length: ROWS }, (_, i) => String(i + 1));

    it('has every row once and in order, also where many are of one instant', async () => {
      expect(await notes()).toEqual(expected);
      const { body } = await get().expect(200);
      const { table } = body.sections.find((it: any) => it.kind === 'contacts');
      expect(table.rows.length + table.more).toBe(ROWS);
    });

    it('has the rows that the report keeps as it keeps them', async () => {
      await knex('tickets').where({ key }).update({ summary: 'Now another' });
      const { text } = await get().set('Accept', 'text/csv').expect(200);
      const lines = text.trimEnd().split('\r\n').slice(1);
      expect(lines.findIndex(it => it.includes('Now another'))).toBe(MOST_ROWS);
      expect(await notes()).toEqual(expected);
    });
  });

  describe('that list requests', () => {
    const model = exampleModel('hmis');
    let maker: ReportMaker;

    beforeAll(async () => {
      knex = await databases.open(engine);
      await storeMany(knex, ROWS, number => ({
        ...reportTicketOf(model, number).ticket,
        requestType: 'rapid-response',
        category: 'enhancements',
        // Six of each minute.
        createdAt: new Date(NOON + Math.floor(number / 6) * 60_000),
      }));
      const feedback = new DatabaseFeedbackStore({ knex });
      maker = new ReportMaker({
        sections: [
          ...ticketSections({ knex, directory }),
          new SuggestionSection({ knex, feedback, directory }),
        ],
      });
    });

    it.each([
      ['rapidResponses', 'rapid-response-report'],
      ['suggestions', 'monthly-suggestions-review'],
    ])('have every one: %s', async (kind, report) => {
      const definition = reportsOf(model).find(it => it.id === report)!;
      const now = new Date(APRIL);
      const { sections } = await maker.make(definition, '2025-03', now);
      const section = sections.find(
        (it): it is TableSection => it.kind === kind,
      )!;
      expect(section.table.rows).toHaveLength(MOST_ROWS);
      expect(section.table.more).toBeGreaterThan(0);
      const rows = maker.rowsOf(definition, '2025-03', section, now);
      const ids: string[] = [];
      for await (const { id } of rows) ids.push(id);
      const stored = knex('tickets').orderBy(['created_at', 'id']);
      expect(ids).toEqual(await stored.pluck('id'));
    });
  });
});

/** Calls about one ticket, ten of each minute, numbered in their notes; every one that is internal besides. */
async function storeContacts(knex: Knex, key: string) {
  const { id } = await knex('tickets').where({ key }).first('id');
  const events = Array.from({ length: ROWS * 2 }, (_, i) => ({
    ticket_id: id,
    number: 1000 + i,
    version: 1,
    at: NOON + Math.floor(i / 20) * 60_000,
    recorded_at: NOON,
    type: 'contacted',
    actor: 'user:default/hana-cole',
    internal: i % 2 === 1,
    data: JSON.stringify({
      contact: `contact-${i}`,
      outcome: 'reached',
      notes: String(i / 2 + 1),
    }),
    changes: '{}',
  }));
  for (let i = 0; i < events.length; i += CHUNK_SIZE / 2) {
    await knex('ticket_events').insert(events.slice(i, i + CHUNK_SIZE / 2));
  }
}
