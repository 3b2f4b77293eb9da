import { isError } from '@backstage/errors';
import {
  ESCALATION_ACTIONS,
  FINISHED_STATUSES,
  levelsAbove,
  levelsBelow,
  possibleActions,
  ticketActions,
  type CompiledModel,
  type EscalationAction,
  type Transition,
  type TransitionAction,
  transitionSchema,
  escalateTicketSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { takeStep } from '../../escalation/ladder/takeStep';
import {
  destinationOf,
  moveTicket,
  type LevelEscalation,
} from '../../escalation/levels/moveTicket';
import { exampleModel } from '../__testUtils__/exampleModels';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type { StoredTicket } from '../TicketStore';
import { answersTo, logOf, workWith } from './__testUtils__/modelWork';
import { undoLast } from './undoing';
import type { Outcome, WorkContext } from './WorkContext';

jest.setTimeout(180_000);

const FRIDAY = new Date('2025-03-07T16:00:00Z');
const MINUTE = 60_000;

/** Errors by which a rule refuses; nothing is changed then. */
const REFUSALS = ['InputError', 'NotAllowedError', 'ConflictError'];

const models: Record<string, { model: CompiledModel; type: string }> = {
  nec: { model: exampleModel('nec-ihms'), type: 'service-incident' },
  itWorks: { model: exampleModel('it-works'), type: 'technical-issue' },
  hmis: { model: exampleModel('hmis'), type: 'rapid-response' },
};

/** One thing that somebody does, as numbers that choose among what is possible at that time. */
const step = fc.record({
  pick: fc.nat(1000),
  variant: fc.nat(1000),
  // Often at once, for what can be taken back can be so for a minute only.
  minutes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4000 })),
});

const of = <T>(choices: T[], variant: number): T =>
  choices[variant % choices.length];

/** A body for an action that has a chance to be accepted. */
function bodyOf(
  action: TransitionAction,
  ticket: StoredTicket,
  model: CompiledModel,
  { variant, now }: { variant: number; now: Date },
): Transition {
  const reason = 'because';
  const categories = Object.keys(model.categories);
  const type = model.requestTypes[ticket.requestType];
  const later = new Date(now.getTime() + 90 * MINUTE).toISOString();
  switch (action) {
    case 'assign':
      return of<Transition>(
        [
          { action, assignee: 'user:default/ben' },
          { action, assignee: null },
          { action, team: 'group:default/desk' },
        ],
        variant,
      );
    case 'wait':
      return of<Transition>(
        [
          { action, reason, for: 'requester' },
          { action, reason, for: 'vendor' },
          { action, reason, for: 'team', team: 'group:default/desk' },
          { action, reason, for: 'date', until: later },
        ],
        variant,
      );
    case 'setModelStatus': {
      const statuses = Object.keys(model.levels[ticket.level].statuses);
      return { action, modelStatus: of(statuses, variant) ?? 'none' };
    }
    case 'resolve':
      return {
        action,
        resolution: 'done',
        fields: answersTo(model, type.id, 'support'),
        ...(categories.length > 0 && { category: of(categories, variant) }),
      };
    case 'confirm':
      return { action, confirmedBy: 'Ann' };
    case 'prioritise': {
      const scales = Object.values(model.priorities);
      const ids = scales.flatMap(it => Object.keys(it.values));
      return { action, reason, priority: of(ids, variant) };
    }
    case 'categorise':
      return { action, category: of(categories, variant) ?? 'none' };
    case 'reclassify': {
      const id = of(Object.keys(model.requestTypes), variant);
      const scale = model.priorities[model.requestTypes[id].priorities ?? ''];
      const priority = scale && Object.keys(scale.values)[0];
      const fields = answersTo(model, id, 'requester');
      return { action, reason, requestType: id, fields, priority };
    }
    case 'promise': {
      const ids = ticket.clocks.map(it => it.id);
      const dueAt = of(['2025-05-30', later], variant);
      return { action, reason, clock: of(ids, variant) ?? 'none', dueAt };
    }
    case 'correctTimes': {
      const at = new Date(FRIDAY.getTime() - (variant % 300) * MINUTE);
      const discoveredAt = variant % 5 ? at.toISOString() : null;
      return { action, reason, discoveredAt };
    }
    case 'close':
    case 'reopen':
    case 'cancel':
      return { action, reason };
    default:
      return { action } as Transition;
  }
}

const isEscalation = (action: string): action is EscalationAction =>
  ESCALATION_ACTIONS.some(it => it === action);

/** What an action makes of a ticket that only changes itself. */
function ruleFor(
  action: EscalationAction | 'undo',
  desk: ReturnType<typeof workWith>,
  { store, variant }: { store: DatabaseTicketStore; variant: number },
) {
  const reason = 'because';
  return async (context: WorkContext): Promise<Outcome> => {
    const { model } = context.access.context;
    const ways = action === 'escalate' ? levelsAbove : levelsBelow;
    switch (action) {
      case 'undo':
        return undoLast(context, { store, models: desk.models });
      case 'takeStep':
        return takeStep(
          context,
          { reason },
          {
            models: desk.models,
            whereabouts: { awayAt: async () => new Map() },
          },
        );
      default: {
        const escalation = escalateTicketSchema.parse({
          to: 'level',
          level: of(ways(model, context.ticket.level), variant) ?? 'none',
          reason,
        }) as LevelEscalation;
        const to = await destinationOf(context, escalation, desk.models);
        return moveTicket(context, to, escalation);
      }
    }
  };
}

function assertSound(ticket: StoredTicket) {
  const { status, progress, wakeAt, clocks, snapshot } = ticket;
  if (FINISHED_STATUSES.some(it => it === status)) {
    expect(clocks.filter(it => !it.metAt && !it.stoppedAt)).toEqual([]);
  }
  expect(progress.waiting !== undefined).toBe(status === 'waiting');
  if (status !== 'waiting') {
    expect(clocks.filter(it => it.pausedSince)).toEqual([]);
  }
  if (wakeAt) expect(['waiting', 'resolved']).toContain(status);
  for (const { id, pauses, startedAt, dueAt, dueSetBy } of clocks) {
    const { target } = snapshot.targets[id];
    if (dueAt && !dueSetBy && target.measure !== 'lead') {
      expect(dueAt >= startedAt).toBe(true);
    }
    for (const [i, { from, to }] of pauses.entries()) {
      expect(to > from).toBe(true);
      if (i > 0) expect(from >= pauses[i - 1].to).toBe(true);
    }
  }
}

const databases = createTestDatabases();

describe.each(databases.engines)('any history of a ticket on %s', engine => {
  it('can be rebuilt from its events, and leaves no clock running that is over', async () => {
    const store = new DatabaseTicketStore({
      knex: await databases.open(engine),
    });
    const done = new Set<string>();
    let logged = 0;

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(models)),
        fc.array(step, { minLength: 4, maxLength: 16 }),
        async (name, steps) => {
          const { model, type } = models[name];
          let now = FRIDAY;
          const desk = workWith(model, store, { now: () => now });
          logged += 1;
          let ticket = await logOf(model, store, {
            id: `ticket-${logged}`,
            type,
            priority: name === 'nec' ? 'p2' : 'high',
            now,
          });

          for (const { pick, variant, minutes } of steps) {
            now = new Date(now.getTime() + minutes * MINUTE);
            const visit = desk.visit(ticket, ['support', 'requester']);
            const actions = [
              ...possibleActions(ticket.status, visit.sides),
              'undo' as const,
            ].filter(it => it !== 'merge' && it !== 'unmerge');
            const action = of(actions, pick);
            try {
              ticket =
                action === 'undo' || isEscalation(action)
                  ? await desk.work.change(
                      visit,
                      ticket.version,
                      ruleFor(action, desk, { store, variant }),
                    )
                  : await desk.transitions.transition(
                      visit,
                      ticket.version,
                      transitionSchema.parse(
                        bodyOf(action, ticket, model, { variant, now }),
                      ),
                    );
              done.add(action);
            } catch (error) {
              const refused = isError(error) && REFUSALS.includes(error.name);
              if (!refused) throw error;
            }
            const stored = await store.find(ticket.id);
            expect(stored).toEqual(ticket);
            expect(await store.findAt(ticket.id, ticket.version)).toEqual(
              stored,
            );
            assertSound(ticket);
          }
        },
      ),
      { numRuns: 40, seed: 20250307 },
    );
    // Otherwise the histories would prove little.
    const expected = ticketActions.filter(it => !/merge$/.test(it));
    expect([...done].sort()).toEqual([...expected, 'undo'].sort());
  });
});
