import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { useLicenceRequestWork } from '../useLicenceRequestWork';
import type { ActionDialogProps } from './ActionDialog';
import { StepDialog } from './StepDialog';

const LONGEST_REASON = 2000;

/** Says no to a request, and why. */
export function DeclineDialog({ request, onClose }: ActionDialogProps) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const [reason, setReason] = useState('');
  const work = useLicenceRequestWork(request, onClose);
  return (
    <StepDialog
      request={request}
      work={work}
      title={t('licenceRequests.dialog.decline', {
        licence: request.licence.title,
        person: request.person.title,
      })}
      submit={t('licenceRequests.action.decline')}
      missing={
        reason.trim() ? undefined : t('licenceRequests.dialog.reasonNeeded')
      }
      onSubmit={() => work.send({ action: 'decline', reason: reason.trim() })}
      onClose={onClose}
    >
      <TextAreaField
        label={t('licenceRequests.dialog.reason')}
        description={t('licenceRequests.dialog.reasonHelp')}
        isRequired
        validationBehavior="aria"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the only thing to write in a dialog that was asked for
        autoFocus
        rows={3}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={setReason}
      />
    </StepDialog>
  );
}
