import { describeModule } from '../../draftTicket';
import { withQueue } from '../../queue';
import type { StoredTicket } from '../../TicketStore';
import type { ActionRules } from '../TransitionService';
import type { WorkContext } from '../WorkContext';
import {
  levelOf,
  modelOf,
  prioritiesOf,
  withCategory,
  withModelStatus,
} from './modelWords';
import { typeInModel, withPriority } from './prioritise';
import { describeChanges, retarget } from './targets';

/** Gives a ticket the promises, the ladder and the words of today's model, which it otherwise keeps as they were when it was logged. */
export const applyModelRules = {
  applyModel: context => {
    const { ticket, changes } = withTodaysModel(context);
    return {
      ticket,
      events: [
        {
          type: 'modelApplied',
          data: { clocks: describeChanges(changes) },
        },
      ],
    };
  },
} satisfies Pick<ActionRules, 'applyModel'>;

/**
 * What applying today's model makes of a ticket, also to show it beforehand. What the model has no more stays as it was frozen.
 *
 * @throws NotPossibleError where the model has the request type no more
 */
export function withTodaysModel(context: WorkContext) {
  const model = modelOf(context);
  const type = typeInModel(context, 'applyModel');
  const { ticket: before } = context;
  const priority = prioritiesOf(model, type)[before.priority ?? ''];
  const { ticket, changes } = retarget(context, {
    type,
    level: before.level,
    priority,
  });
  const placed = withLadder(context, {
    ...ticket,
    snapshot: {
      ...ticket.snapshot,
      modelTitle: model.title,
      requestType: { id: type.id, title: type.title },
    },
  });
  const renewed = withQueue(placed, model, priority);
  const prioritised = priority
    ? withPriority(renewed, priority, model)
    : renewed;
  return { ticket: withWords(context, prioritised), changes };
}

function withLadder(context: WorkContext, ticket: StoredTicket): StoredTicket {
  const level = levelOf(context);
  if (!level) return ticket;
  const { escalation: _, ...snapshot } = ticket.snapshot;
  return {
    ...ticket,
    snapshot: {
      ...snapshot,
      level: { id: level.id, level: level.level, title: level.title },
      ...(level.escalation && { escalation: level.escalation }),
    },
  };
}

function withWords(context: WorkContext, ticket: StoredTicket): StoredTicket {
  const { services, categories } = modelOf(context);
  const module = services[ticket.module ?? ''];
  const category = categories[ticket.category ?? ''];
  const status = levelOf(context)?.statuses[ticket.modelStatus ?? ''];
  const placed = module
    ? {
        ...ticket,
        moduleEntity: module.entity,
        snapshot: { ...ticket.snapshot, module: describeModule(module) },
      }
    : ticket;
  const found = category ? withCategory(placed, category) : placed;
  return status ? withModelStatus(found, status) : found;
}
