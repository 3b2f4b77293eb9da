import { useState } from 'react';
import { DayField } from '../../../components/DayField';
import { useToday } from '../../../hooks/useToday';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { useLicenceRequestWork } from '../useLicenceRequestWork';
import type { ActionDialogProps } from './ActionDialog';
import { StepDialog } from './StepDialog';

/** On which day a training was attended, where that was not in the class that is booked. */
export function AttendedDialog({ request, onClose }: ActionDialogProps) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const [day, setDay] = useState<string | undefined>(useToday());
  const work = useLicenceRequestWork(request, onClose);
  return (
    <StepDialog
      request={request}
      work={work}
      title={t('licenceRequests.dialog.attended', {
        person: request.person.title,
      })}
      submit={t('licenceRequests.action.attended')}
      missing={day ? undefined : t('licenceRequests.dialog.dayNeeded')}
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
    </StepDialog>
  );
}
