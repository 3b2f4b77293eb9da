import {
  linkKindSchema,
  type LinkKind,
  type ModelDetail,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketProcedureTranslationRef } from '../../../messages/ticketProcedure';
import { useMessages } from '../../../translations/useMessages';
import { ownQuestion } from '../../../components/Questions/question';
import { choiceQuestion, textOf } from '../actions/actionForm';
import { FormDialog } from '../actions/FormDialog';
import { useFormWork } from '../actions/useFormWork';

/** Links the ticket with another. */
export function LinkDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  onClose: () => void;
}) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const { ticket, detail, onClose } = props;
  const kinds = linkKindSchema.options.map(id => ({
    id,
    title: t(`ticketProcedure.links.out.${id}`),
  }));
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: 'link',
    form: {
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
    change: (api, seen, answers) =>
      api.createLink(seen, {
        kind: textOf(answers, 'kind') as LinkKind,
        ticket: textOf(answers, 'ticket')!,
      }),
    onDone: onClose,
  });
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
