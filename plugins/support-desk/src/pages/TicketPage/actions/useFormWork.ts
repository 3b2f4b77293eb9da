import type {
  ModelDetail,
  SeenTicket,
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { intakeTranslationRef } from '../../../messages/intake';
import { modelTranslationRef } from '../../../messages/model';
import { requestTranslationRef } from '../../../messages/request';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import type { Answers } from '../../../components/Questions/answers';
import type { ActionForm } from './actionForm';
import { useActionForm } from './useActionForm';

/** A form of a ticket and its way to the back end. What is typed is kept for the session until it was taken. */
export function useFormWork<Result>(options: {
  ticket: Ticket;
  detail: ModelDetail;
  /** Names the draft among those of the ticket. */
  name: string;
  form: Pick<ActionForm, 'initial' | 'questions'>;
  /** Sends the answers, which come without blanks. */
  change: (
    api: SupportDeskApi,
    seen: SeenTicket,
    answers: Answers,
  ) => Promise<Result>;
  onDone: (result: Result) => void;
}) {
  const { ticket, detail, name, onDone } = options;
  const { t } = useMessages(
    intakeTranslationRef,
    modelTranslationRef,
    requestTranslationRef,
    ticketWorkTranslationRef,
  );
  const draft = useSessionDraft<Answers>(`${ticket.id}.${name}`, {});
  const work = useTicketWork(ticket, options.change, result => {
    draft.forget();
    onDone(result);
  });
  const form = useActionForm(
    options.form,
    { ticket, detail, t },
    { draft, failure: work.failure, send: work.send },
  );
  return { form, work };
}
