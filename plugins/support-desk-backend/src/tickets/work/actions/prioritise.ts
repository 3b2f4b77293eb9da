import { isDeepStrictEqual } from 'node:util';
import {
  checkRequires,
  type CompiledModel,
  type CompiledPriority,
  type CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { describePriority } from '../../draftTicket';
import { RefusedError } from '../../errors';
import { NotPossibleError } from '../errors';
import type { ActionRules } from '../TransitionService';
import type { WorkContext } from '../WorkContext';
import {
  entryOf,
  malformed,
  modelOf,
  prioritiesOf,
  requestTypeOf,
} from './modelWords';
import type { RuleOptions } from './options';
import { describeChanges, retarget } from './targets';

/** Gives a ticket another priority; its targets are those of that one from the original start (S1-67, S2-68). */
export function prioritiseRules({
  models,
}: RuleOptions): Pick<ActionRules, 'prioritise'> {
  return {
    prioritise: async (context, { priority: id, reason }) => {
      const { access, ticket } = context;
      const model = modelOf(context);
      const type = typeInModel(context, 'prioritise');
      const priority = entryOf(
        prioritiesOf(model, type),
        id,
        'priority',
        `a priority of ${type.title}`,
      );
      if (id === ticket.priority) {
        throw malformed('priority', `is ${priority.title} already`);
      }
      const refusal = checkRequires(priority.requires, access.context, {
        subject: priority.title,
      });
      if (refusal) {
        throw new RefusedError(await models.describeRefusal(refusal, access));
      }
      const { ticket: after, changes } = retarget(context, {
        type,
        level: ticket.level,
        priority,
      });
      return {
        ticket: withPriority(after, priority, model),
        events: [
          {
            type: 'prioritised',
            data: {
              from: ticket.priority ?? null,
              fromTitle: ticket.snapshot.priority?.title ?? null,
              to: priority.id,
              title: priority.title,
              reason,
              clocks: describeChanges(changes),
              ...sameDefinition(model, priority),
            },
          },
        ],
      };
    },
  };
}

/** A ticket with a priority, or with none. */
export function withPriority<T extends WorkContext['ticket']>(
  ticket: T,
  priority: CompiledPriority | undefined,
  model: CompiledModel,
): T {
  const { priority: _, ...snapshot } = ticket.snapshot;
  return {
    ...ticket,
    priority: priority?.id,
    snapshot: {
      ...snapshot,
      ...(priority && { priority: describePriority(model, priority) }),
    },
  };
}

/**
 * The request type of a ticket in today's model.
 *
 * @throws NotPossibleError where the model has it no more
 */
export function typeInModel(
  context: WorkContext,
  action: string,
): CompiledRequestType {
  const type = requestTypeOf(context);
  if (type) return type;
  const { ticket } = context;
  throw new NotPossibleError(
    `action: '${action}' is not possible with ${ticket.key}, for its model has no request type ${ticket.snapshot.requestType.title} any more`,
    context,
  );
}

/** Two priorities that the model does not tell apart: the history says that both were meant (S2-40). */
function sameDefinition(
  { priorities }: CompiledModel,
  { scale, id, criteria }: CompiledPriority,
) {
  const same = Object.values(priorities[scale].values).filter(
    it => it.id !== id && isDeepStrictEqual(it.criteria, criteria),
  );
  return same.length > 0 && criteria.length > 0
    ? { sameDefinitionAs: same.map(it => it.title) }
    : {};
}
