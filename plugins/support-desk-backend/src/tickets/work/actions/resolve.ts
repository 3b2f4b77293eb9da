import {
  validateRequest,
  type FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../../errors';
import { resolvedMessages } from '../messages/closing';
import { say } from '../../../words';
import { addressees, toldMessages } from '../messages/told';
import {
  moved,
  type ActionRules,
  type TransitionOf,
} from '../TransitionService';
import type { Outcome, WorkContext } from '../WorkContext';
import { categorised, categoryOf } from './categorise';
import { closingTime } from './closingTime';
import { meetNow } from './meet';
import {
  levelOf,
  modelOf,
  needsConfirmation,
  requestTypeOf,
} from './modelWords';
import type { RuleOptions } from './options';
import { leaveWaiting } from './waitingState';

/**
 * A ticket is solved: with what was done, what the model wants to be known by then, and a category where it has some (S0-40, S0-67).
 * It closes by itself unless somebody speaks up, or the model has it confirmed (S0-133).
 */
export function resolveRules(
  options: RuleOptions,
): Pick<ActionRules, 'resolve'> {
  return {
    resolve: async (context, transition) => {
      const { ticket: before, caller, now } = context;
      const category = await categoryGiven(context, transition, options);
      const fields = { ...before.fields, ...transition.fields };
      const problems = [
        ...checkCategory(context, transition),
        ...checkFields(context, transition, fields),
      ];
      if (problems.length > 0) throw new InvalidAnswersError(problems);

      const left = leaveWaiting(
        category?.ticket ?? before,
        levelOf(context),
        now,
      );
      const wakeAt = needsConfirmation(context)
        ? undefined
        : closingTime(modelOf(context), now, options.closeResolvedAfter);
      const { resolution: text, onFirstCall } = transition;
      const resolution = {
        text,
        at: now.toISOString(),
        by: caller.user,
        ...(onFirstCall !== undefined && { onFirstCall }),
      };
      const ticket = {
        ...moved(left, 'resolve'),
        fields,
        wakeAt,
        progress: { ...left.progress, resolution },
        clocks: meetNow(context, left.clocks, [
          'workStart',
          'resolution',
          'completion',
        ]),
      };
      return {
        ticket,
        events: [
          {
            type: 'resolved',
            data: {
              resolution: text,
              ...(onFirstCall !== undefined && { onFirstCall }),
              ...(wakeAt && { closesAt: wakeAt.toISOString() }),
              ...(Object.keys(transition.fields).length > 0 && {
                fields: transition.fields,
              }),
            },
          },
          ...(category?.events ?? []),
        ],
        messages: [
          ...resolvedMessages(ticket, caller.user),
          ...toldMessages(context, addressees(context), {
            occasion: 'resolved',
            title: say('ticketWork.told', { key: ticket.key }),
            description: `${ticket.summary}. ${text}`,
            mail: { text, by: caller.user },
          }),
          ...(category?.messages ?? []),
        ],
      };
    },
  };
}

async function categoryGiven(
  context: WorkContext,
  { category: id }: TransitionOf<'resolve'>,
  { models }: RuleOptions,
): Promise<Outcome | undefined> {
  if (id === undefined || id === context.ticket.category) return undefined;
  return categorised(context, await categoryOf(context, id, models));
}

function checkCategory(
  context: WorkContext,
  { category }: TransitionOf<'resolve'>,
): FieldProblem[] {
  const { categories, title } = modelOf(context);
  const allowed = Object.keys(categories);
  if (allowed.length === 0 || category || context.ticket.category) return [];
  const message = `has to be one of the categories of ${title} before it is resolved`;
  return [{ field: 'category', message, allowed }];
}

/** Support answers what support is asked; what the requester still has to say is told, too. */
function checkFields(
  context: WorkContext,
  transition: TransitionOf<'resolve'>,
  answers: Record<string, unknown>,
): FieldProblem[] {
  const type = requestTypeOf(context);
  if (!type) return [];
  const { module, description } = context.ticket;
  const notSupports = Object.keys(transition.fields)
    .filter(id => (type.fields[id]?.filledBy ?? 'support') !== 'support')
    .map(id => ({
      field: `fields.${id}`,
      message: `${type.fields[id].title} is for the requester to answer`,
    }));
  return [
    ...notSupports,
    ...validateRequest(type, modelOf(context), answers, 'resolution', {
      now: context.now,
      module,
      description,
    }),
  ];
}
