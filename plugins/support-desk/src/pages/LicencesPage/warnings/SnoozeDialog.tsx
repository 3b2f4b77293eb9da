import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { DayField } from '../../../components/DayField';
import { DialogForm } from '../../../components/DialogForm';
import { useFormat } from '../../../time/useFormat';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import type { SnoozeChoices } from './snooze';

/** Asks until which day a warning is put off. */
export function SnoozeDialog(props: {
  warning: LicenceWarning;
  choices: SnoozeChoices;
  onSnooze: (until: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  const { warning, choices, onSnooze, onClose } = props;
  const { first, last, week } = choices;
  const [day, setDay] = useState<string | undefined>(week ?? last);
  const latest = { day: format.date(last) };
  const isRight = day !== undefined && first <= day && day <= last;
  return (
    <DialogForm
      title={t('licenceManagement.warnings.dialog', {
        title: warning.licence.title,
      })}
      submit={t('licenceManagement.warnings.snooze')}
      missing={
        isRight
          ? undefined
          : t('licenceManagement.warnings.untilNeeded', latest)
      }
      width={480}
      onSubmit={() => day && onSnooze(day)}
      onClose={onClose}
    >
      <DayField
        label={t('licenceManagement.warnings.until')}
        isRequired
        problem={undefined}
        value={day}
        onChange={setDay}
      />
      <p>{t('licenceManagement.warnings.untilHelp', latest)}</p>
    </DialogForm>
  );
}
