import type {
  EditTicket,
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { requestTranslationRef } from '../../../messages/request';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { ownQuestion } from '../../../components/Questions/question';
import type { Answers } from '../../../components/Questions/answers';
import { answeredFields, fieldsOf, textOf } from './actionForm';
import { FormDialog } from './FormDialog';
import { useFormWork } from './useFormWork';

/** Changes what a ticket says: its words, its module and the answers to the form's questions. */
export function EditDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  onClose: () => void;
}) {
  const { t } = useMessages(requestTranslationRef, ticketWorkTranslationRef);
  const { ticket, detail, onClose } = props;
  const isSupport = ticket.sides?.includes('support');
  const fields = Object.values(
    detail.model.requestTypes[ticket.requestType.id]?.fields ?? {},
  ).filter(
    ({ filledBy, input }) =>
      input !== 'info' &&
      (filledBy === 'requester' || (filledBy === 'support' && isSupport)),
  );
  const optional = { requiredAt: 'never' } as const;
  const questions = [
    ownQuestion('summary', 'text', 'what', t('request.field.summary')),
    ownQuestion(
      'description',
      'longText',
      'what',
      t('request.field.description'),
      optional,
    ),
    ownQuestion(
      'module',
      'service',
      'where',
      t('request.field.module'),
      optional,
    ),
    ...fields.map(field => ({
      ...field,
      ...optional,
      id: `fields.${field.id}`,
      prompt: field.prompt ?? ('what' as const),
      alternativeTo: undefined,
    })),
  ];
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: 'edit',
    form: {
      initial: {
        ...answeredFields(ticket),
        summary: ticket.summary,
        description: ticket.description,
        ...(ticket.module && { module: ticket.module.id }),
      },
      questions: () => questions,
    },
    change: (api, seen, answers) =>
      api.editTicket(seen, editOf(ticket, answers)),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('ticketWork.action.edit')}
      submit={t('ticketWork.save')}
      form={form}
      work={work}
      onClose={onClose}
    />
  );
}

/** Only what is different from what the ticket says. */
export function editOf(ticket: Ticket, answers: Answers): EditTicket {
  const description = textOf(answers, 'description') ?? '';
  const module = textOf(answers, 'module') ?? null;
  const fields = Object.fromEntries(
    Object.entries(fieldsOf(answers)).filter(
      ([id, value]) =>
        JSON.stringify(value) !== JSON.stringify(ticket.fields[id]),
    ),
  );
  return {
    ...(answers.summary !== ticket.summary && {
      summary: textOf(answers, 'summary'),
    }),
    ...(description !== ticket.description && { description }),
    ...(module !== (ticket.module?.id ?? null) && { module }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}
