import type { LicenceRequestAction } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { NotificationMessage } from '../../outbox/types';
import type { StoredRequest } from './LicenceRequestStore';

/** What notices about a request need to say. */
export interface RequestWords {
  /** Names of the person and of who did it. */
  person: string;
  actor: string;
  licence: string;
  model: string;
  /** Of the licence. */
  managers: string[];
}

/** What is told when a request is made: whoever decides next that there is something to do, and the person for whom somebody else asked. */
export function askedMessages(
  request: StoredRequest,
  words: RequestWords,
): NotificationMessage[] {
  const { person, actor, licence } = words;
  const forPerson =
    request.person === request.askedBy
      ? []
      : [
          {
            ...notification(request, 'asked'),
            recipients: [request.person],
            title: `${actor} asks for a seat of ${licence} for you`,
            description: nextWords(request, words),
          },
        ];
  const approval = request.state === 'approval';
  return [
    {
      ...notification(request, 'toDecide'),
      recipients: approval ? request.approvers : words.managers,
      asks: { otherwise: words.managers },
      exclude: request.askedBy,
      title: `${person} asks for a seat of ${licence}`,
      description: approval
        ? `${words.model}. Approve or decline it.`
        : nextWords(request, words),
    },
    ...forPerson,
  ];
}

/** What those are told who asked and who get it, about a step of somebody. */
export function stepMessage(
  request: StoredRequest,
  action: LicenceRequestAction,
  words: RequestWords,
): NotificationMessage {
  const { person, actor, licence } = words;
  const { training, declined } = request;
  const titles: Record<LicenceRequestAction, string> = {
    approve: `${actor} approved a seat of ${licence} for ${person}`,
    decline: `${person} does not get a seat of ${licence}`,
    book: `${person} is in the class on ${dayInWords(training?.day)}`,
    attended: `${person} has had the training for ${licence}`,
    missed: `${person} was not in the class for ${licence}`,
    give: `${person} has a seat of ${licence}`,
    withdraw: `${actor} withdrew the request for ${licence} for ${person}`,
  };
  const details: Partial<Record<LicenceRequestAction, string>> = {
    decline: declined && `${words.model}. ${declined.reason}`,
    book: [licence, training?.place].filter(Boolean).join(', '),
    give: words.model,
    withdraw: words.model,
  };
  return {
    ...notification(request, action),
    recipients: [...new Set([request.person, request.askedBy])],
    exclude: request.updatedBy,
    title: titles[action],
    description: details[action] ?? nextWords(request, words),
  };
}

/** What managers are told when somebody has done all but get a seat. */
export function readyMessage(
  request: StoredRequest,
  { person, licence, model, managers }: RequestWords,
): NotificationMessage {
  return {
    ...notification(request, 'ready'),
    recipients: managers,
    asks: { otherwise: managers },
    exclude: request.updatedBy,
    title: `${person} waits for a seat of ${licence}`,
    description: `${model}. Give it, or get more.`,
  };
}

/** What comes next, for those who wait. */
function nextWords(
  { state, training }: StoredRequest,
  { model }: RequestWords,
): string {
  if (state === 'waiting') return `${model}. What is left is a free seat.`;
  if (state !== 'training') return `${model}.`;
  return training?.day
    ? `${model}. The training is on ${dayInWords(training.day)}.`
    : `${model}. A training comes first: choose a class.`;
}

function notification({ id }: StoredRequest, occasion: string) {
  return {
    kind: 'notification' as const,
    link: `/support/licences/requests/${id}`,
    severity: 'normal' as const,
    topic: 'support-desk.licence',
    scope: `support-desk.licenceRequest.${id}.${occasion}`,
  };
}

/** `Tuesday 18 March 2025`. */
export function dayInWords(day = ''): string {
  return DateTime.fromISO(day, { zone: 'utc' })
    .setLocale('en-GB')
    .toFormat('cccc d LLLL yyyy');
}
