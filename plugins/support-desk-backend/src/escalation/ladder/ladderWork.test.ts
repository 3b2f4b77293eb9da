import { mockServices } from '@backstage/backend-test-utils';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { ClockSweep } from '../../clocks/ClockSweep';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { DatabaseTicketStore } from '../../tickets/DatabaseTicketStore';
import { SYSTEM_ACTOR, type StoredTicket } from '../../tickets/TicketStore';
import {
  logOf,
  modelsOf,
  workWith,
} from '../../tickets/work/__testUtils__/modelWork';
import { TicketSweep } from '../../tickets/work/TicketSweep';
import type { Away } from '../Whereabouts';
import { wordsIn } from '../../words';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { ladderWork } from './ladderWork';

jest.setTimeout(60_000);

const FRIDAY = new Date('2025-03-07T16:00:00Z');
/** The response is missed, the resolution is not. */
const MISSED = new Date('2025-03-10T10:00:01Z');
/** Both are. */
const BOTH = new Date('2025-03-14T10:00:00Z');

const nec = exampleModel('nec-ihms');

/** NEC's model, with some steps that go by themselves. */
function withAutomatic(...numbers: number[]): CompiledModel {
  const model = structuredClone(nec);
  const { steps } = model.levels['level-3'].escalation!;
  numbers.forEach(it => (steps[it - 1].automatic = 'onTargetMissed'));
  return model;
}

const databases = createTestDatabases();

describe.each(databases.engines)('ladders by themselves on %s', engine => {
  let knex: Knex;
  let store: DatabaseTicketStore;
  let away: Map<string, Away>;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
    away = new Map();
  });

  const logger = mockServices.logger.mock();
  const log = (model: CompiledModel) =>
    logOf(model, store, {
      id: 'ticket-1',
      type: 'service-incident',
      priority: 'p1',
      now: FRIDAY,
    });
  const sweepOf = (model: CompiledModel, now: Date) =>
    new TicketSweep({
      work: ladderWork({
        words: wordsIn('en'),
        store,
        models: modelsOf(model),
        whereabouts: { awayAt: async () => away },
      }),
      store,
      clock: { now: () => now },
      logger,
    });
  const pass = async (model: CompiledModel, now: Date) => {
    await new ClockSweep({ store, clock: { now: () => now }, logger }).run();
    return sweepOf(model, now).run();
  };
  const events = async ({ id }: StoredTicket) =>
    (await store.listEvents(id)).filter(it => it.type.startsWith('ladder'));
  const titles = async () =>
    (await knex('outbox').where({ kind: 'notification' }).orderBy('id'))
      .map(row => inEnglish(JSON.parse(row.payload)))
      .filter(it => it.scope.includes('.ladder.'))
      .map(it => it.title);

  it('are only suggested, once for each missed target (S1-95)', async () => {
    const ticket = await log(nec);
    expect(await pass(nec, FRIDAY)).toBe(0);
    expect(await pass(nec, MISSED)).toBe(1);
    expect(await pass(nec, MISSED)).toBe(0);
    expect(await events(ticket)).toMatchObject([
      {
        type: 'ladderSuggested',
        actor: SYSTEM_ACTOR,
        internal: true,
        data: { step: 1, title: 'NEC service desk', clockTitle: 'Response' },
      },
    ]);
    expect(await pass(nec, BOTH)).toBe(1);
    expect(await pass(nec, BOTH)).toBe(0);
    expect(await titles()).toEqual([
      `${ticket.key}: consider escalation to NEC service desk`,
      `${ticket.key}: consider escalation to NEC service desk`,
    ]);
  });

  it('go a step where the model says so, and suggest the next where it does not', async () => {
    const model = withAutomatic(1);
    const ticket = await log(model);
    await pass(model, MISSED);
    await pass(model, BOTH);
    expect(await events(ticket)).toMatchObject([
      {
        type: 'ladderStepTaken',
        data: { step: 1, automatic: true, reason: 'Missed: Response' },
      },
      { type: 'ladderSuggested', data: { step: 2, clockTitle: 'Resolution' } },
    ]);
  });

  it('go once, however many replicas sweep', async () => {
    const model = withAutomatic(1, 2, 3, 4);
    const ticket = await log(model);
    await new ClockSweep({
      store,
      clock: { now: () => MISSED },
      logger,
    }).run();
    const changed = await Promise.all(
      [1, 2, 3].map(() => sweepOf(model, MISSED).run()),
    );
    expect(changed.reduce((a, b) => a + b)).toBe(1);
    expect(await events(ticket)).toHaveLength(1);
  });

  it('leave out who is away, and tell whom they ask and the team', async () => {
    const model = withAutomatic(1, 2, 3);
    const ticket = await log(model);
    await pass(model, MISSED);
    away.set('user:default/wanda-rhodes', { until: '2025-03-20' });
    await pass(model, BOTH);
    expect((await events(ticket)).slice(1)).toMatchObject([
      { type: 'ladderStepSkipped', data: { step: 2, why: 'away' } },
      { type: 'ladderStepTaken', data: { step: 3, automatic: true } },
    ]);
    expect((await titles()).slice(-3)).toEqual([
      `${ticket.key}: step 2 of the ladder was left out`,
      `${ticket.key} needs you: Housing Development Director`,
      `${ticket.key} was escalated to Housing Development Director`,
    ]);
  });

  it('stay where they are once somebody has taken it', async () => {
    const model = withAutomatic(1, 2, 3, 4);
    const ticket = await log(model);
    const desk = workWith(model, store, { now: () => FRIDAY });
    await desk.transitions.transition(
      desk.visit(ticket, ['support']),
      ticket.version,
      { action: 'acknowledge' },
    );
    expect(await pass(model, MISSED)).toBe(1);
    expect(await events(ticket)).toMatchObject([
      {
        type: 'ladderKept',
        data: { why: 'acknowledged', clockTitle: 'Response' },
      },
    ]);
  });

  it('end with the ticket', async () => {
    const model = withAutomatic(1, 2, 3, 4);
    const ticket = await log(model);
    const desk = workWith(model, store, { now: () => BOTH });
    await desk.transitions.transition(
      desk.visit(ticket, ['support']),
      ticket.version,
      { action: 'cancel', reason: 'withdrawn' },
    );
    expect(await pass(model, BOTH)).toBe(0);
    expect(await events(ticket)).toEqual([]);
  });
});
