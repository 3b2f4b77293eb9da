import type {
  ModelDetail,
  Ticket,
  TicketPermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketProcedureTranslationRef } from '../../../messages/ticketProcedure';
import { useMessages } from '../../../translations/useMessages';
import { ownQuestion } from '../../../components/Questions/question';
import { textOf } from '../actions/actionForm';
import { FormDialog } from '../actions/FormDialog';
import { useFormWork } from '../actions/useFormWork';

/** Records that somebody gave a permission. */
export function PermissionDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  permission: TicketPermission;
  side: TicketPermission['sides'][number];
  onClose: () => void;
}) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const { ticket, detail, permission, side, onClose } = props;
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: `permission.${permission.for}.${side.id}`,
    form: {
      initial: {},
      questions: () => [
        ownQuestion(
          'givenBy',
          'text',
          'who',
          t('ticketProcedure.permission.by'),
        ),
      ],
    },
    change: (api, seen, answers) =>
      api.givePermission(seen, {
        for: permission.for,
        side: side.id,
        givenBy: textOf(answers, 'givenBy')!,
      }),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('ticketProcedure.permission.recordOf', {
        side: side.title,
        title: permission.title,
      })}
      submit={t('ticketProcedure.permission.record')}
      form={form}
      work={work}
      onClose={onClose}
    />
  );
}
