import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { CHUNK_SIZE } from '../database';
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

  it('have every request that a report is about', async () => {
    knex = await databases.open(engine);
    const model = exampleModel('hmis');
    await storeMany(knex, ROWS, number => {
      const { ticket } = reportTicketOf(model, number);
      // Six of each minute.
      const createdAt = new Date(NOON + Math.floor(number / 6) * 60_000);
      return { ...ticket, requestType: 'rapid-response', createdAt };
    });
    const maker = new ReportMaker({
      sections: ticketSections({
        knex,
        directory: { namesOf: async () => ({}), teamsOf: async () => ({}) },
      }),
    });
    const definition = reportsOf(model).find(
      it => it.id === 'rapid-response-report',
    )!;
    const now = new Date(APRIL);
    const { sections } = await maker.make(definition, '2025-03', now);
    const section = sections.find(
      (it): it is TableSection => it.kind === 'rapidResponses',
    )!;
    expect(section.table.rows).toHaveLength(MOST_ROWS);
    expect(section.table.more).toBe(ROWS - MOST_ROWS);
    const ids: string[] = [];
    for await (const row of maker.rowsOf(definition, '2025-03', section, now)) {
      ids.push(row.id);
    }
    const stored = await knex('tickets')
      .orderBy(['created_at', 'id'])
      .pluck('id');
    expect(ids).toEqual(stored);
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
