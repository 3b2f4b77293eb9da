import {
  addDays,
  localDate,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../tickets/TicketStore';
import type { StoredAsked } from './SurveyStore';
import type { SurveyDefinition } from './surveysOf';

/** So long after its closing a request can be rated. */
const RATING_DAYS = 14;

const PREFIX = 'ticket-';

/** The id of what is asked after the closing of a ticket; with the user it is one invitation. */
export function ratingOf(ticketId: string): string {
  return `${PREFIX}${ticketId}`;
}

/** The ticket of such an id; nothing for a round. */
export function ratedTicket(invitation: string): string | undefined {
  return invitation.startsWith(PREFIX)
    ? invitation.slice(PREFIX.length)
    : undefined;
}

/**
 * What somebody is asked after the closing of their ticket: asked when it closed, whenever they answer, for an instant would tell who
 * answered what (S2-79).
 */
export function askAbout(
  { id, modelRef }: Pick<StoredTicket, 'id' | 'modelRef'>,
  {
    definition,
    userRef,
    closedAt,
  }: { definition: SurveyDefinition; userRef: string; closedAt: Date },
): StoredAsked {
  const { model, survey, question } = definition;
  return {
    round: ratingOf(id),
    userRef,
    modelRef,
    survey: definition.id,
    ticketId: id,
    question,
    anonymous: survey.anonymous,
    askedAt: closedAt,
    closesOn: addDays(localDate(model, closedAt), RATING_DAYS),
    answered: false,
  };
}
