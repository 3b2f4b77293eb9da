import type {
  CompiledModel,
  CompiledTransition,
  Passing,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  localDate,
  zoneOf,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { NotificationMessage } from '../../outbox/types';

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
  const tickets =
    moved === 1 ? '1 open ticket has' : `${moved} open tickets have`;
  return {
    ...about(model, passing, `held.${localDate(model, holdsFrom)}`),
    recipients: [...new Set([from, to, model.owner])],
    title: `${title}: now with ${nameOf(to)}`,
    description: `${model.title}. ${tickets} moved from ${nameOf(from)}.`,
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
    title: `${title}: no date is agreed`,
    description: `${model.title}. ${
      stated ? `It says "${stated}". ` : ''
    }Agree on a date and write it into the model.`,
    severity: 'low',
  };
}

/** What both groups are told while there is time to do what has to be done before a hand-over (S1-47). */
export function openTasksMessage(
  model: CompiledModel,
  passing: Passing,
  { holdsFrom, tasks }: { holdsFrom: Date; tasks: string[] },
): NotificationMessage {
  const day = DateTime.fromJSDate(holdsFrom, { zone: zoneOf(model) })
    .setLocale('en-GB')
    .toFormat('cccc d LLLL yyyy');
  const count = tasks.length === 1 ? '1 task' : `${tasks.length} tasks`;
  return {
    ...about(model, passing, `tasks.${localDate(model, holdsFrom)}`),
    recipients: [...new Set([passing.from, passing.to])],
    title: `${passing.title}: ${count} to do before ${day}`,
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
