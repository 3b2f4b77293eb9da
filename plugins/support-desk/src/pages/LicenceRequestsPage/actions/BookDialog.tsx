import { useState } from 'react';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { TrainingClass } from '../training/TrainingClass';
import { useLicenceRequestWork } from '../useLicenceRequestWork';
import type { ActionDialogProps } from './ActionDialog';
import { StepDialog } from './StepDialog';

/** Books a class, or another one than before. */
export function BookDialog({ request, onClose }: ActionDialogProps) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const booked = request.training?.day;
  const [day, setDay] = useState(booked ?? null);
  const work = useLicenceRequestWork(request, onClose);
  const isChosen = day !== null && day !== booked;
  return (
    <StepDialog
      request={request}
      work={work}
      title={t('licenceRequests.dialog.book', { person: request.person.title })}
      submit={t('licenceRequests.action.book')}
      missing={isChosen ? undefined : t('licenceRequests.dialog.bookNeeded')}
      onSubmit={() => isChosen && work.send({ action: 'book', day })}
      onClose={onClose}
    >
      <TrainingClass
        licence={request.licence.id}
        booked={booked}
        value={day}
        onChange={setDay}
      />
    </StepDialog>
  );
}
