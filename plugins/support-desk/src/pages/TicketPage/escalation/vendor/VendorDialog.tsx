import type {
  EditVendorCase,
  ModelDetail,
  Ticket,
  VendorCase,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { ticketWorkTranslationRef } from '../../../../messages/ticketWork';
import { useMessages } from '../../../../translations/useMessages';
import { ownQuestion } from '../../../../components/Questions/question';
import type { Answers } from '../../../../components/Questions/answers';
import { textOf } from '../../actions/actionForm';
import { FormDialog } from '../../actions/FormDialog';
import { useFormWork } from '../../actions/useFormWork';

const parts = ['reference', 'url', 'status', 'team'] as const;

/** Records how a ticket stands at the vendor, in the vendor's own words. */
export function VendorDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  vendor: VendorCase;
  onClose: () => void;
}) {
  const { t } = useMessages(escalationTranslationRef, ticketWorkTranslationRef);
  const { ticket, detail, vendor, onClose } = props;
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: 'vendor',
    form: {
      initial: Object.fromEntries(
        parts.flatMap(part => (vendor[part] ? [[part, vendor[part]]] : [])),
      ),
      questions: () =>
        parts.map(part =>
          ownQuestion(part, 'text', 'how', t(`escalation.vendor.${part}`), {
            requiredAt: 'never',
          }),
        ),
    },
    change: (api, seen, answers) =>
      api.editVendorCase(seen, vendorEdit(vendor, answers)),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('escalation.vendor.edit')}
      submit={t('ticketWork.save')}
      form={form}
      work={work}
      onClose={onClose}
    />
  );
}

/** Only what is different from what is known; what was emptied is known no more. */
export function vendorEdit(
  vendor: Pick<VendorCase, (typeof parts)[number]>,
  answers: Answers,
): EditVendorCase {
  return Object.fromEntries(
    parts.flatMap(part => {
      const said = textOf(answers, part);
      return said === vendor[part] ? [] : [[part, said ?? null]];
    }),
  );
}
