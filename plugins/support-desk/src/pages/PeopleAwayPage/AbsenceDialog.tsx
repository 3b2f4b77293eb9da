import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useId } from 'react';
import { SupportRoot } from '../../components/SupportRoot';
import { supportDeskTranslationRef } from '../../translation';
import { AbsenceFailure } from './AbsenceFailure';
import { AbsenceFields } from './AbsenceFields';
import styles from './AbsenceDialog.module.css';
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
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const formId = useId();
  const { absence, onClose } = props;
  const form = useAbsenceForm(props);
  return (
    <Dialog
      isOpen
      width={520}
      isDismissable={false}
      onOpenChange={open => !open && onClose()}
    >
      <SupportRoot className={styles.dialog}>
        <DialogHeader>
          {absence
            ? t('absence.form.edit', { name: absence.user.title })
            : t('absence.form.create')}
        </DialogHeader>
        <DialogBody>
          <form
            id={formId}
            className={styles.form}
            noValidate
            onSubmit={event => {
              event.preventDefault();
              form.save();
            }}
          >
            <AbsenceFailure form={form} />
            <AbsenceFields form={form} isNew={!absence} />
          </form>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {t('absence.form.cancel')}
          </Button>
          <Button type="submit" form={formId} isPending={form.isPending}>
            {t('absence.form.save')}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
