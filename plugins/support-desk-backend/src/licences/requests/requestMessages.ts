import type { LicenceRequestAction } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../../outbox/types';
import { say, type Said } from '../../words';
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
            title: say('licenceRequests.askedForYou', { actor, licence }),
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
      title: say('licenceRequests.asked', { person, licence }),
      description: approval
        ? say('licenceRequests.decide', { model: words.model })
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
  const day = training?.day ? { day: training.day } : '';
  const values = { person, actor, licence, day };
  const details: Partial<Record<LicenceRequestAction, Said>> = {
    decline: declined && `${words.model}. ${declined.reason}`,
    book: [licence, training?.place].filter(Boolean).join(', '),
    give: words.model,
    withdraw: words.model,
  };
  return {
    ...notification(request, action),
    recipients: [...new Set([request.person, request.askedBy])],
    exclude: request.updatedBy,
    title: say(`licenceSteps.${action}`, values),
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
    title: say('licenceRequests.ready', { person, licence }),
    description: say('licenceRequests.giveIt', { model }),
  };
}

/** What comes next, for those who wait. */
function nextWords(
  { state, training }: StoredRequest,
  { model }: RequestWords,
): Said {
  if (state === 'waiting')
    return say('licenceRequests.freeSeatLeft', { model });
  if (state !== 'training') return `${model}.`;
  return training?.day
    ? say('licenceRequests.trainingOn', { model, day: { day: training.day } })
    : say('licenceRequests.chooseClass', { model });
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
