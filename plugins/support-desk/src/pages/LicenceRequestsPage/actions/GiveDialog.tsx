import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { WorkDialog } from '../../../components/DialogForm';
import { supportDeskTranslationRef } from '../../../translation';
import { useLicenceRequestWork } from '../useLicenceRequestWork';
import type { ActionDialogProps } from './ActionDialog';

/** Asks before a seat is given of what cannot be used yet (S1-101). */
export function GiveDialog({ request, onClose }: ActionDialogProps) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const work = useLicenceRequestWork(request, onClose);
  const licence = request.licence.title;
  return (
    <WorkDialog
      part="licenceRequests"
      work={work}
      title={t('licenceRequests.dialog.give', {
        licence,
        person: request.person.title,
      })}
      submit={t('licenceRequests.dialog.giveAnyway')}
      width={480}
      onSubmit={() =>
        work.send({ action: 'give', notIntegratedConfirmed: true })
      }
      onClose={onClose}
    >
      <p>{t('licenceRequests.dialog.notIntegrated', { licence })}</p>
    </WorkDialog>
  );
}
