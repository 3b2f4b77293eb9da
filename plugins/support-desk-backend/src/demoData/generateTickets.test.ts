import { createHash } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import {
  exampleEntities,
  exampleModel,
} from '../tickets/__testUtils__/exampleModels';
import type { Generated, GenerateOptions } from './GenerateOptions';
import { countGenerated, generateTickets } from './generateTickets';

jest.setTimeout(60_000);

const UNTIL = new Date('2025-03-07T16:00:00Z');
const TICKETS = 60;
const NAMES = [
  'clarity-escalation',
  'clickhome',
  'hmis',
  'it-works',
  'nec-ihms',
  'payroll',
];
const examples = NAMES.map(it => ({
  model: exampleModel(it),
  entities: exampleEntities(it),
}));

const generate = (knex: Knex, options: Partial<GenerateOptions> = {}) =>
  generateTickets({
    knex,
    examples,
    count: TICKETS,
    months: 2,
    seed: 1,
    until: UNTIL,
    logger: mockServices.logger.mock(),
    ...options,
  });

/** A digest of all that is stored of tickets. */
async function digestOf(knex: Knex): Promise<string> {
  const rows = [
    await knex('tickets').orderBy('id'),
    await knex('ticket_clocks').orderBy(['ticket_id', 'id']),
    await knex('ticket_events').orderBy(['ticket_id', 'number']),
    await knex('ticket_levels').orderBy(['ticket_id', 'number']),
  ];
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

describe('generateTickets', () => {
  const databases = createTestDatabases();

  let knex: Knex;
  let generated: Generated;

  beforeAll(async () => {
    knex = await databases.open('SQLITE_3');
    generated = await generate(knex);
  });

  it('has everything logged that is wanted, and nothing refused', () => {
    const expected = { logged: TICKETS, known: 0, unasked: 0, refused: [] };
    expect(generated).toEqual(expected);
  });

  it('stores tickets of every model, and knows them again', async () => {
    const models = await knex('tickets').distinct('model_ref');
    expect(models).toHaveLength(NAMES.length);
    expect(await countGenerated(knex)).toBeGreaterThanOrEqual(TICKETS);
  });

  it('lets most of them end and keeps most promises, and lets nothing happen that is to come', async () => {
    const closed = await knex('tickets').where({ status: 'closed' });
    expect(closed.length).toBeGreaterThan(TICKETS * 0.6);
    const clocks = await knex('ticket_clocks').whereNotNull('due_at');
    const missed = clocks.filter(it => it.missed_at !== null);
    const met = clocks.filter(it => it.met_at !== null && !it.missed_at);
    expect(missed.length).toBeGreaterThan(0);
    expect(met.length / (met.length + missed.length)).toBeGreaterThan(0.6);
    const [{ last }] = await knex('ticket_events').max({
      last: 'recorded_at',
    });
    expect(Number(last)).toBeLessThanOrEqual(UNTIL.getTime());
  });

  it('keeps through which levels they went, as the history tells it', async () => {
    const moves = await knex('ticket_events')
      .where({ type: 'escalated' })
      .whereNot('data', 'like', '%"raised"%');
    const visits = await knex('ticket_levels').where('number', '>', 1);
    expect(moves.length).toBeGreaterThan(0);
    expect(visits).toHaveLength(moves.length);
  });

  it('has reports made anew that had nothing to say before', async () => {
    const own = await databases.open('SQLITE_3');
    const kept = {
      report: 'month',
      period: '2025-02',
      query_version: 1,
      frozen_at: 0,
      body: '{}',
    };
    const other = 'supportmodel:default/other';
    await own('report_snapshots').insert([
      { ...kept, model_ref: examples[0].model.ref },
      { ...kept, model_ref: other },
    ]);
    await generate(own, { count: 6, months: 1 });
    await expect(own('report_snapshots').pluck('model_ref')).resolves.toEqual([
      other,
    ]);
  });

  it('tells nobody', async () => {
    expect(await knex('outbox')).toEqual([]);
  });

  it('makes the same of the same seed, and something else of another', async () => {
    const few = { count: 12, months: 1 };
    const [one, same, other] = [
      await databases.open('SQLITE_3'),
      await databases.open('SQLITE_3'),
      await databases.open('SQLITE_3'),
    ];
    await generate(one, few);
    await generate(same, few);
    await generate(other, { ...few, seed: 2 });
    expect(await digestOf(same)).toBe(await digestOf(one));
    expect(await digestOf(other)).not.toBe(await digestOf(one));
  });

  it('adds nothing twice', async () => {
    const before = await digestOf(knex);
    const again = await generate(knex);
    expect(again).toMatchObject({ logged: 0, known: TICKETS, refused: [] });
    expect(await digestOf(knex)).toBe(before);
  });

  it('goes on where it was interrupted', async () => {
    const half = await databases.open('SQLITE_3');
    const few = { count: 12, months: 1 };
    const stopped = generate(half, {
      ...few,
      onProgress: done => {
        if (done === 5) throw new Error('The plug was pulled');
      },
    });
    await expect(stopped).rejects.toThrow('The plug was pulled');
    const rest = await generate(half, few);
    expect(rest).toMatchObject({ logged: 7, known: 5, refused: [] });
  });
});
