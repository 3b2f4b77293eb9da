import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { useLicenceRequestWork } from '../useLicenceRequestWork';
import type { ActionDialogProps } from './ActionDialog';
import { StepDialog } from './StepDialog';

/** Asks before a seat is given of what cannot be used yet (S1-101). */
export function GiveDialog({ request, onClose }: ActionDialogProps) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const work = useLicenceRequestWork(request, onClose);
  const licence = request.licence.title;
  return (
    <StepDialog
      request={request}
      work={work}
      title={t('licenceRequests.dialog.give', {
        licence,
        person: request.person.title,
      })}
      submit={t('licenceRequests.dialog.giveAnyway')}
      onSubmit={() =>
        work.send({ action: 'give', notIntegratedConfirmed: true })
      }
      onClose={onClose}
    >
      <p>{t('licenceRequests.dialog.notIntegrated', { licence })}</p>
    </StepDialog>
  );
}
