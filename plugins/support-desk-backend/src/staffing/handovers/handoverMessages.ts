import type {
  CompiledModel,
  CompiledTransition,
  Passing,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { localDate } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../../outbox/types';
import { say } from '../../words';

/** What both groups and the owner of the model are told when a hand-over holds: once, whatever has moved. */
export function handedOverMessage(
  model: CompiledModel,
  passing: Passing,
  {
    holdsFrom,
    moved,
    nameOf,
  }: {
    holdsFrom: Date;
    /** How many tickets have moved. */
    moved: number;
    nameOf: (ref: string) => string;
  },
): NotificationMessage {
  const { title, from, to } = passing;
  return {
    ...about(model, passing, `held.${localDate(model, holdsFrom)}`),
    recipients: [...new Set([from, to, model.owner])],
    title: say('handovers.held', { transition: title, to: nameOf(to) }),
    description: say('handovers.moved', {
      model: model.title,
      count: moved,
      from: nameOf(from),
    }),
  };
}

/** What the owner of a model is reminded of, once a month. */
export function notAgreedMessage(
  model: CompiledModel,
  transition: CompiledTransition,
): NotificationMessage {
  const { title, stated } = transition;
  return {
    ...about(model, transition, 'notAgreed'),
    recipients: [model.owner],
    title: say('handovers.noDate', { transition: title }),
    description: stated
      ? say('handovers.agreeStated', { model: model.title, stated })
      : say('handovers.agree', { model: model.title }),
    severity: 'low',
  };
}

/** What both groups are told while there is time to do what has to be done before a hand-over (S1-47). */
export function openTasksMessage(
  model: CompiledModel,
  passing: Passing,
  { holdsFrom, tasks }: { holdsFrom: Date; tasks: string[] },
): NotificationMessage {
  const day = localDate(model, holdsFrom);
  return {
    ...about(model, passing, `tasks.${day}`),
    recipients: [...new Set([passing.from, passing.to])],
    title: say('handovers.tasks', {
      transition: passing.title,
      count: tasks.length,
      day: { day },
    }),
    description: `${model.title}. ${tasks.join('; ')}`,
  };
}

function about(
  { ref, namespace, name }: CompiledModel,
  { id }: CompiledTransition,
  occasion: string,
): Pick<NotificationMessage, 'kind' | 'link' | 'severity' | 'topic' | 'scope'> {
  return {
    kind: 'notification',
    link: `/support/models/${namespace}/${name}#hand-overs`,
    severity: 'normal',
    topic: 'support-desk.handover',
    scope: `support-desk.handover.${ref}.${id}.${occasion}`,
  };
}
