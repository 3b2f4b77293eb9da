import type { SuperUsersOfModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { supportDeskApiRef } from '../../../api';
import { newIdempotencyKey } from '../../../api/newIdempotencyKey';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { workFailureOf } from '../../../hooks/workFailure';
import { questionRouteRef } from '../../../routes';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import { refreshQuestions } from '../useQuestions';
import { askedFor, targetOf } from './askTarget';

const LONGEST_SUMMARY = 200;
const SHORTEST_SUMMARY = 3;

/** A question as it is written; the key makes that sending the same twice asks once. */
interface Written {
  target: string;
  summary: string;
  details: string;
  idempotencyKey?: string;
}

/** The form of a question: begins with what the address says, is kept until it is sent. */
export function useAskForm(model: SuperUsersOfModel) {
  const { t } = useMessages(questionsTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const questionLink = useRouteRef(questionRouteRef);
  const [params] = useSearchParams();
  const target = targetOf(params);
  const words = params.get('words')?.trim() ?? '';
  const isLong = words.length > LONGEST_SUMMARY;
  const draft = useSessionDraft<Written>(
    ['question', model.model, target, words].join('.'),
    {
      target,
      summary: isLong ? '' : words,
      details: isLong ? words : '',
    },
  );
  const { value } = draft;
  const [wasSent, setWasSent] = useState(false);
  const asking = useMutation({
    mutationFn: ({ idempotencyKey, ...question }: Written) =>
      api.askQuestion(
        {
          model: model.model,
          ...askedFor(question.target),
          summary: question.summary.trim(),
          details: question.details.trim(),
        },
        { idempotencyKey },
      ),
    onSuccess: ({ id }) => {
      draft.forget();
      if (questionLink) navigate(questionLink({ question: id }));
    },
    onSettled: () => refreshQuestions(queryClient),
  });
  const isShort = value.summary.trim().length < SHORTEST_SUMMARY;

  return {
    value,
    change: (changed: Partial<Written>) =>
      draft.set({ ...value, idempotencyKey: undefined, ...changed }),
    problem: wasSent && isShort ? t('questions.ask.summaryNeeded') : undefined,
    failure:
      asking.error && !asking.isPending
        ? workFailureOf(asking.error)
        : undefined,
    isPending: asking.isPending,
    send: () => {
      setWasSent(true);
      if (isShort || asking.isPending) return;
      const { idempotencyKey = newIdempotencyKey() } = value;
      draft.set({ ...value, idempotencyKey });
      asking.mutate({ ...value, idempotencyKey });
    },
  };
}

export type AskForm = ReturnType<typeof useAskForm>;
