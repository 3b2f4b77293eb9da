import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';
import { FormFailed } from '../../components/ChangeFailed';
import { DialogForm } from '../../components/DialogForm';
import { absenceTranslationRef } from '../../messages/absence';
import { useMessages } from '../../translations/useMessages';
import { AbsenceFields } from './AbsenceFields';
import { useAbsenceForm } from './useAbsenceForm';
import type { AbsenceChanges } from './useAbsenceChanges';

/**
 * Records an absence or changes one: Enter saves, Escape leaves; what is wrong stands at its field.
 *
 * @param props.absence - that is changed; absent: a new one
 * @param props.user - whose the new one is, as far as that is known
 */
export function AbsenceDialog(props: {
  absence?: Absence;
  user?: string;
  changes: AbsenceChanges;
  onClose: () => void;
}) {
  const { t } = useMessages(absenceTranslationRef);
  const { absence, onClose } = props;
  const form = useAbsenceForm(props);
  return (
    <DialogForm
      title={
        absence
          ? t('absence.form.edit', { name: absence.user.title })
          : t('absence.form.create')
      }
      submit={t('absence.form.save')}
      width={520}
      isPending={form.isPending}
      onSubmit={() => form.save()}
      onClose={onClose}
    >
      <FormFailed part="absence" form={form} />
      <AbsenceFields form={form} isNew={!absence} />
    </DialogForm>
  );
}
