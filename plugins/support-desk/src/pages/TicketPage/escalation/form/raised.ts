import type { Translate } from '../../../../translations/useMessages';
import type {
  EscalationLevel,
  ModelDetail,
  RaisedRequest,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Question } from '../../../../components/Questions/question';
import { questionsOf } from '../../../RaiseRequestPage/form/questions';
import { withReason } from '../../../RaiseRequestPage/form/reason';
import { requestOf } from '../../../RaiseRequestPage/form/request';
import type { Answers } from '../../../../components/Questions/answers';
import { answeredFields, textOf } from '../../actions/actionForm';

/** Which request is raised at a level: the one chosen, or the only one; undefined: the ticket itself goes there. */
export function raisedType(
  { requestTypes }: EscalationLevel,
  answers: Answers,
): string | undefined {
  const chosen = textOf(answers, 'requestType');
  if (requestTypes.some(it => it.id === chosen)) return chosen;
  return requestTypes.length === 1 ? requestTypes[0].id : undefined;
}

/** What the form of the request that is raised asks; for whom it is, the ticket says. */
export function raisedQuestions(
  detail: ModelDetail,
  type: string,
  answers: Answers,
  t: Translate<'intake' | 'request' | 'ticketWork'>,
): Question[] {
  if (!detail.requestTypes[type]) return [];
  const asked = questionsOf(detail, type, t);
  return withReason(
    asked.filter(it => it.id !== 'onBehalfOf'),
    detail,
    type,
    answers,
    t,
  );
}

/** What the ticket says already, as answers of the request that is raised. */
export function ticketAnswers(ticket: Ticket): Answers {
  return {
    ...answeredFields(ticket),
    summary: ticket.summary,
    description: ticket.description,
    ...(ticket.module && { module: ticket.module.id }),
    ...(ticket.priority && { priority: ticket.priority.id }),
  };
}

/** The request as it is raised; what is left out is taken from the ticket. */
export function raisedOf(
  type: string,
  questions: Question[],
  answers: Answers,
): RaisedRequest {
  const request = requestOf('', type, questions, answers);
  return {
    requestType: type,
    summary: request.summary || undefined,
    description: request.description,
    module: request.module,
    priority: request.priority,
    // Whether it has to be given hangs on answers that are not sent.
    priorityReason: textOf(answers, 'priorityReason'),
    case: request.case,
    fields: request.fields,
    confirmed: request.confirmed,
    discoveredAt: request.discoveredAt,
    notifiedAt: request.notifiedAt,
  };
}
