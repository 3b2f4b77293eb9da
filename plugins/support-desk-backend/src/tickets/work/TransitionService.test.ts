import {
  ModelAccess,
  ruleOf,
  ticketActions,
  ticketStatusSchema,
  type TicketAction,
  type TicketSide,
  type TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from '../__testUtils__/exampleModels';
import { MONDAY, sampleTicket } from '../__testUtils__/samples';
import { everybodyOf, modelsOf } from './__testUtils__/modelWork';
import { describeActions } from './describeActions';
import type { TicketWork } from './TicketWork';
import {
  TransitionService,
  type ActionRules,
  type CheckedTransition,
} from './TransitionService';
import type { WorkContext } from './WorkContext';

/** A model with categories, priorities and several types, so that the life of a ticket alone decides. */
const model = exampleModel('it-works');
const caller = everybodyOf(model);
const SIDES: TicketSide[][] = [
  ['support'],
  ['requester'],
  ['support', 'requester'],
  [],
];

/** Its level has no statuses of its own and is the lowest, and it froze no ladder. */
const WORDLESS: TicketAction[] = ['setModelStatus', 'deescalate', 'takeStep'];

function contextOf(status: TicketStatus, sides: TicketSide[]): WorkContext {
  return {
    ticketId: 'one',
    caller,
    sides,
    now: MONDAY,
    missed: [],
    access: new ModelAccess({ model, caller, now: MONDAY, directory: {} }),
    history: async () => [],
    ticket: {
      ...sampleTicket({
        status,
        modelRef: model.ref,
        requestType: 'technical-issue',
        level: 'it-works-support',
      }),
      key: 'ITW-1',
      version: 1,
    },
  };
}

/** What becomes of an action: `done`, or the code of the refusal. */
async function attempt(context: WorkContext, action: TicketAction) {
  const done = () => ({ ticket: context.ticket, events: [] });
  const service = new TransitionService({
    models: modelsOf(model),
    rules: Object.fromEntries(
      ticketActions.map(it => [it, done]),
    ) as unknown as ActionRules,
    work: {
      change: async (_visit, _version, rule) => {
        await rule(context);
        return context.ticket;
      },
    } as Pick<TicketWork, 'change'> as TicketWork,
  });
  try {
    await service.transition(context, 1, { action } as CheckedTransition);
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe.each(ticketActions)('the action %s', action => {
  it.each(ticketStatusSchema.options)(
    'of a ticket that is %s is offered where it is possible, and refused where it is not',
    async status => {
      for (const sides of SIDES) {
        const context = contextOf(status, sides);
        const { from, by } = ruleOf(action);
        const theirs = by.some(it => sides.includes(it));
        const now = from.includes(status);
        const expected = theirs ? 'NOT_POSSIBLE' : 'NOT_YOURS';
        await expect(attempt(context, action)).resolves.toBe(
          theirs && now ? 'done' : expected,
        );

        const offered = describeActions(context).find(
          it => it.action === action,
        )!;
        const possible = theirs && now && !WORDLESS.includes(action);
        expect(offered.allowed).toBe(possible);
        expect(offered.reason === undefined).toBe(possible);
      }
    },
  );
});
