import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { DialogForm } from '../../../components/DialogForm';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import { placeOf } from '../logic/superUserSections';

/** Says no to a nomination, and why. */
export function DeclineDialog(props: {
  listing: SuperUser;
  onDecline: (reason: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const { listing, onDecline, onClose } = props;
  const [reason, setReason] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <DialogForm
      title={t('superUsers.decline.title', {
        name: listing.user.title,
        area: placeOf(listing).title,
      })}
      submit={t('superUsers.waiting.decline')}
      width={480}
      onSubmit={() => {
        setWasSent(true);
        if (isMissing) return;
        onDecline(reason.trim());
        onClose();
      }}
      onClose={onClose}
    >
      <FieldWithProblem
        problem={
          wasSent && isMissing ? t('superUsers.decline.needed') : undefined
        }
      >
        {input => (
          <TextAreaField
            {...input}
            label={t('superUsers.decline.reason')}
            description={t('superUsers.decline.reasonHelp')}
            isRequired
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the only thing to write in a dialog that was asked for
            autoFocus
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        )}
      </FieldWithProblem>
    </DialogForm>
  );
}
