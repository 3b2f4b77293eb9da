import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { DayField } from '../../../components/DayField';
import { WorkDialog } from '../../../components/DialogForm';
import { useToday } from '../../../hooks/useToday';
import { supportDeskTranslationRef } from '../../../translation';
import { useLicenceRequestWork } from '../useLicenceRequestWork';
import type { ActionDialogProps } from './ActionDialog';

/** On which day a training was attended for which no class was booked. */
export function AttendedDialog({ request, onClose }: ActionDialogProps) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [day, setDay] = useState<string | undefined>(useToday());
  const work = useLicenceRequestWork(request, onClose);
  return (
    <WorkDialog
      part="licenceRequests"
      work={work}
      title={t('licenceRequests.dialog.attended', {
        person: request.person.title,
      })}
      submit={t('licenceRequests.action.attended')}
      missing={day ? undefined : t('licenceRequests.dialog.dayNeeded')}
      width={480}
      onSubmit={() => work.send({ action: 'attended', day })}
      onClose={onClose}
    >
      <DayField
        label={t('licenceRequests.dialog.day')}
        isRequired
        problem={undefined}
        value={day}
        onChange={setDay}
      />
    </WorkDialog>
  );
}
