import {
  linkKindSchema,
  type CreateLink,
  type LinkKind,
  type ModelDetail,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { supportDeskTranslationRef } from '../../../translation';
import { ownQuestion } from '../../RaiseRequestPage/form/question';
import { choiceQuestion, textOf } from '../actions/actionForm';
import { FormDialog } from '../actions/FormDialog';
import { useActionForm } from '../actions/useActionForm';

/** Links the ticket with another. */
export function LinkDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { ticket, detail, onClose } = props;
  const work = useTicketWork(
    ticket,
    (api, seen, link: CreateLink) => api.createLink(seen, link),
    () => {
      form.forget();
      onClose();
    },
  );
  const kinds = linkKindSchema.options.map(id => ({
    id,
    title: t(`ticketProcedure.links.out.${id}`),
  }));
  const form = useActionForm(
    {
      initial: { kind: 'relatedTo' },
      questions: () => [
        choiceQuestion('kind', t('ticketProcedure.links.kind'), kinds),
        {
          ...ownQuestion(
            'ticket',
            'text',
            'what',
            t('ticketProcedure.links.ticket'),
            { help: t('ticketProcedure.links.ticketHelp') },
          ),
          picksTicket: true,
        },
      ],
    },
    { ticket, detail, t },
    {
      name: 'link',
      failure: work.failure,
      send: answers =>
        work.send({
          kind: textOf(answers, 'kind') as LinkKind,
          ticket: textOf(answers, 'ticket')!,
        }),
    },
  );
  return (
    <FormDialog
      title={t('ticketProcedure.links.add')}
      submit={t('ticketProcedure.links.add')}
      form={form}
      work={work}
      onClose={onClose}
    />
  );
}
