import {
  validateRequest,
  type CompiledPriority,
  type CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError, RefusedError } from '../../errors';
import type { StoredTicket } from '../../TicketStore';
import type { ActionRules, TransitionOf } from '../TransitionService';
import type { WorkContext } from '../WorkContext';
import { categorised, categoryOf } from './categorise';
import { entryOf, malformed, modelOf, prioritiesOf } from './modelWords';
import type { RuleOptions } from './options';
import { placedAt } from './place';
import { withPriority } from './prioritise';
import { accessWhenLogged, describeChanges, retarget } from './targets';

/** Makes a ticket one of another type: a technical issue becomes a change request. Key, history and start stay (S1-45, S2-54). */
export function reclassifyRules({
  models,
}: RuleOptions): Pick<ActionRules, 'reclassify'> {
  return {
    reclassify: async (context, transition) => {
      const { ticket: before, access } = context;
      const model = modelOf(context);
      const type = entryOf(
        model.requestTypes,
        transition.requestType,
        'requestType',
        `a request type of ${model.title}`,
      );
      if (type.id === before.requestType) {
        throw malformed('requestType', `is ${type.title} already`);
      }
      // It is the requester's request and the caller's judgement: one of them has to be entitled.
      const refusal = access.requestTypeRefusal(type.id);
      if (refusal && accessWhenLogged(context).requestTypeRefusal(type.id)) {
        throw new RefusedError(await models.describeRefusal(refusal, access));
      }
      const priority = priorityFor(context, type, transition.priority);
      const { fields, dropped } = answersFor(context, type, transition);
      const category =
        transition.category === undefined
          ? undefined
          : categorised(
              context,
              await categoryOf(context, transition.category, models),
            );
      const placed = place(category?.ticket ?? before, type, context);
      const { ticket, changes } = retarget(
        { ...context, ticket: placed },
        { type, level: placed.level, priority },
      );
      return {
        ticket: withPriority({ ...ticket, fields }, priority, model),
        events: [
          {
            type: 'reclassified',
            data: {
              from: before.requestType,
              fromTitle: before.snapshot.requestType.title,
              to: type.id,
              title: type.title,
              reason: transition.reason,
              clocks: describeChanges(changes),
              ...(type.procedure && { procedure: type.procedure }),
              ...(type.charge && { charge: type.charge }),
              ...(Object.keys(dropped).length > 0 && { dropped }),
            },
          },
          ...(category?.events ?? []),
        ],
        messages: category?.messages,
      };
    },
  };
}

/** The priority that is said, else the one that it has where the new type knows it. */
function priorityFor(
  { ticket, ...context }: WorkContext,
  type: CompiledRequestType,
  said: string | undefined,
): CompiledPriority | undefined {
  const model = modelOf(context);
  const known = prioritiesOf(model, type);
  if (said !== undefined) {
    return entryOf(known, said, 'priority', `a priority of ${type.title}`);
  }
  const kept = Object.hasOwn(known, ticket.priority ?? '')
    ? known[ticket.priority!]
    : undefined;
  if (kept || !type.priorities) return kept;
  throw new InvalidAnswersError([
    {
      field: 'priority',
      message: `${type.title} needs one of ${
        model.priorities[type.priorities].title
      }`,
      allowed: Object.keys(known),
    },
  ]);
}

/** Answers that the new type asks for as well stay; the others are kept in the history. */
function answersFor(
  { ticket, now, ...context }: WorkContext,
  type: CompiledRequestType,
  transition: TransitionOf<'reclassify'>,
) {
  const split = (asked: boolean) =>
    Object.fromEntries(
      Object.entries(ticket.fields).filter(
        ([id]) => Object.hasOwn(type.fields, id) === asked,
      ),
    );
  const fields = { ...split(true), ...transition.fields };
  const problems = validateRequest(type, modelOf(context), fields, 'submit', {
    now,
    module: ticket.module,
    description: ticket.description,
  });
  if (problems.length > 0) throw new InvalidAnswersError(problems);
  return { fields, dropped: split(false) };
}

/** Where the new type belongs: another level has its own ladder, contact and team; the team then decides who works on it. */
function place(
  ticket: StoredTicket,
  type: CompiledRequestType,
  context: WorkContext,
): StoredTicket {
  const model = modelOf(context);
  const level = model.levels[type.level ?? ticket.level];
  const retyped: StoredTicket = {
    ...ticket,
    requestType: type.id,
    kind: type.kind,
    snapshot: {
      ...ticket.snapshot,
      requestType: { id: type.id, title: type.title },
    },
  };
  if (!level || level.id === ticket.level) return retyped;

  const [contact = level.contacts[0]] = accessWhenLogged(context).contactsOf(
    type.id,
  );
  const priority = prioritiesOf(model, type)[ticket.priority ?? ''];
  return placedAt(context, retyped, { level, contact, priority });
}
