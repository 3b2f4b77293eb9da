import type {
  CompiledModel,
  Licence,
  LicenceRequestDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { supportDeskApiRef } from '../../../api';
import { newIdempotencyKey } from '../../../api/newIdempotencyKey';
import { shownProblems } from '../../../components/Questions/formState';
import { useAnswers } from '../../../hooks/draft/useAnswers';
import type { DraftStore } from '../../../hooks/draft/useDraftStore';
import { TOAST_MS } from '../../../hooks/toast';
import { refreshLicences } from '../../../hooks/useLicences';
import { useNow } from '../../../hooks/useNow';
import { licenceRequestRouteRef } from '../../../routes';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { askFailure } from './askFailure';
import { askOf, askProblems, askQuestions, firstAnswers } from './askForm';

/** The form by which a licence is asked for: on success to the request, else all that was typed stays. */
export function useAskLicence(
  licence: Licence,
  model: CompiledModel,
  store: DraftStore,
) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const api = useApi(supportDeskApiRef);
  const toasts = useApi(toastApiRef);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const requestLink = useRouteRef(licenceRequestRouteRef);
  const now = useNow();
  const kept = useAnswers(store, firstAnswers(licence));
  const { state, dispatch, forget } = kept;
  const { answers } = state;
  const questions = useMemo(
    () => askQuestions(model, licence, answers, t),
    [model, licence, answers, t],
  );
  const found = askProblems(model, licence, questions, answers, now);
  const asking = useMutation({
    mutationFn: (idempotencyKey: string) =>
      api.askLicence(askOf(licence.id, questions, answers), { idempotencyKey }),
    onSuccess: (request: LicenceRequestDetail) => {
      forget(state);
      toasts.post({
        title: t('licenceRequests.ask.sent', { licence: licence.title }),
        description: t(`licenceRequests.state.${request.state}`),
        status: 'success',
        timeout: TOAST_MS,
      });
      if (requestLink) navigate(requestLink({ request: request.id }));
    },
    onError: error => {
      const failure = askFailure(error, questions);
      if ('problems' in failure) dispatch({ type: 'refuse', ...failure });
    },
    // A class may be full by now, or the licence.
    onSettled: () => refreshLicences(queryClient),
  });
  const failure = asking.error
    ? askFailure(asking.error, questions)
    : undefined;

  return {
    ...kept,
    detail: { model },
    questions,
    problems: shownProblems(state, found, questions),
    isPending: asking.isPending,
    /** Why it was not sent, where that is about no answer. */
    failure: failure && 'message' in failure ? failure.message : undefined,
    send: () => {
      dispatch({ type: 'attempt' });
      asking.reset();
      if (found.length > 0) return;
      const idempotencyKey = state.idempotencyKey ?? newIdempotencyKey();
      dispatch({ type: 'send', idempotencyKey });
      asking.mutate(idempotencyKey);
    },
  };
}

export type AskForm = ReturnType<typeof useAskLicence>;
