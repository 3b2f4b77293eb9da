import type {
  CreateTicket,
  QuestionDetail,
  TicketOfQuestion,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { questionRouteRef } from '../../../routes';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import {
  refreshQuestions,
  useQuestion,
} from '../../QuestionsPage/useQuestions';
import type { AskedOrigin, RequestOrigin } from './RequestOrigin';

/** A question to super users that becomes the request, and goes along as evidence; idle while none is named. */
export function useQuestionOrigin(id: string | undefined): AskedOrigin {
  const { t } = useMessages(questionsTranslationRef);
  const questionLink = useRouteRef(questionRouteRef);
  const { data, error, refetch } = useQuestion(id);
  return { origin: data && originOf(data), error, refetch };

  function originOf(question: QuestionDetail): RequestOrigin {
    const { summary, details, module, version } = question;
    const seen = { id: question.id, version };
    return {
      draft: `question/${seen.id}`,
      prefilled: { summary, details, module: module?.id },
      title: t('questions.raise.title'),
      text: t('questions.raise.text', { summary }),
      link: {
        title: t('questions.page.question'),
        href: questionLink?.({ question: seen.id }) ?? '#',
      },
      raise: (api, ticket, options) =>
        api.raiseQuestion(seen, ticketOf(ticket), options),
      refresh: refreshQuestions,
    };
  }
}

/** Whose it is and of which system is known from the question. */
function ticketOf({
  model,
  channel,
  onBehalfOf,
  ...ticket
}: CreateTicket): TicketOfQuestion {
  return ticket;
}
