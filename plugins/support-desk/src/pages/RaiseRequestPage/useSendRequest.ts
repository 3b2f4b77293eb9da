import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import type {
  Ticket,
  TriedBefore,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { supportDeskApiRef } from '../../api';
import { newIdempotencyKey } from '../../api/newIdempotencyKey';
import { firstPhoneOf } from '../../components/FirstCalls';
import { ticketRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { intakeTranslationRef } from '../../messages/intake';
import { requestTranslationRef } from '../../messages/request';
import { ticketWorkTranslationRef } from '../../messages/ticketWork';
import { useMessages } from '../../translations/useMessages';
import { doubtsOf } from '../TicketPage/doubts/doubtsOf';
import { problemsFrom } from '../../components/Questions/problems';
import { notSentBy } from './form/refusal';
import { requestOf } from './form/request';
import { failedUploadsKey, uploadFiles } from './files/uploadFiles';
import { reportedBy, type MadeCall } from './firstCalls/madeCalls';
import { recordCalls } from './firstCalls/recordCalls';
import type { RequestOrigin } from './origin/RequestOrigin';
import { isHeard } from './promise/promiseHeadline';
import type { RequestForm } from './useRequestForm';
import { TOAST_MS } from '../../hooks/toast';

/** Sends the request, then the calls that were made for it and its files: on success to its ticket, else all that was typed stays. */
export function useSendRequest(
  model: string,
  form: RequestForm,
  {
    files,
    made = [],
    tried,
    origin,
  }: {
    files: File[];
    made?: MadeCall[];
    /** What was tried before, and what to do with it once the request is there. */
    tried?: { evidence: () => TriedBefore | undefined; sent: () => void };
    /** What the request comes from, if not from the reader alone. */
    origin?: RequestOrigin;
  },
) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const ticketLink = useRouteRef(ticketRouteRef);
  const announce = useAnnouncement();
  const { detail, state, dispatch, questions, typeId, channel, forget } = form;

  const mutation = useMutation({
    mutationFn: async (idempotencyKey: string) => {
      const selfHelp = tried?.evidence();
      const request = {
        ...(selfHelp && { selfHelp }),
        ...reportedBy(made, firstPhoneOf(detail.model.requestTypes[typeId])),
        ...requestOf(model, typeId, questions, state.answers, channel),
      };
      const once = { idempotencyKey };
      const ticket = origin
        ? await origin.raise(api, request, once)
        : await api.createTicket(request, once);
      // The ticket is there, whatever becomes of its calls and files: its page tells what is missing.
      const notRecorded = await recordCalls(api, ticket, made);
      const failed = await uploadFiles(api, ticket.id, files);
      queryClient.setQueryData(failedUploadsKey(ticket.id), failed);
      return { ticket, notRecorded };
    },
    onSuccess: ({ ticket, notRecorded }) => {
      forget(state);
      tried?.sent();
      announce(ticket, notRecorded);
      queryClient.invalidateQueries({
        predicate: query => String(query.queryKey[0]).startsWith('ticket'),
      });
      origin?.refresh(queryClient);
      if (ticketLink) navigate(ticketLink({ key: ticket.key }));
    },
    onError: error => {
      // It may be another version by now.
      origin?.refresh(queryClient);
      const notSent = notSentBy(error);
      if (notSent.kind === 'fields') {
        const problems = problemsFrom(notSent.fields, questions);
        dispatch({ type: 'refuse', problems });
      }
    },
  });

  return {
    isPending: mutation.isPending,
    notSent: mutation.error ? notSentBy(mutation.error) : undefined,
    /** Sends what is complete; false: something is still wrong with it. */
    send: () => {
      dispatch({ type: 'attempt' });
      mutation.reset();
      if (form.found.length > 0) return false;
      const idempotencyKey = state.idempotencyKey ?? newIdempotencyKey();
      dispatch({ type: 'send', idempotencyKey });
      mutation.mutate(idempotencyKey);
      return true;
    },
  };
}

function useAnnouncement() {
  const { t } = useMessages(
    intakeTranslationRef,
    requestTranslationRef,
    ticketWorkTranslationRef,
  );
  const toasts = useApi(toastApiRef);
  const format = useFormat();
  return (ticket: Ticket, notRecorded: MadeCall[]) => {
    const { key, clocks } = ticket;
    const dueAt = clocks.find(isHeard)?.dueAt;
    const doubts = doubtsOf(ticket, t).map(it => it.text);
    toasts.post({
      title: dueAt
        ? t('request.send.loggedBy', { key, time: format.moment(dueAt) })
        : t('request.send.logged', { key }),
      ...(doubts.length > 0 && { description: doubts.join(' ') }),
      status: 'success',
      timeout: TOAST_MS,
    });
    if (notRecorded.length > 0) {
      toasts.post({
        title: t('intake.call.notRecorded', {
          contacts: notRecorded.map(it => it.title).join(', '),
        }),
        status: 'warning',
      });
    }
  };
}
