import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextAreaField,
} from '@backstage/ui';
import { useId, useState } from 'react';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { SupportRoot } from '../../../components/SupportRoot';
import { supportDeskTranslationRef } from '../../../translation';
import { placeOf } from '../logic/superUserSections';

/** Says no to a nomination, and why. */
export function DeclineDialog(props: {
  listing: SuperUser;
  onDecline: (reason: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const formId = useId();
  const { listing, onDecline, onClose } = props;
  const [reason, setReason] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Dialog
      isOpen
      width={480}
      isDismissable={false}
      onOpenChange={open => !open && onClose()}
    >
      <SupportRoot>
        <DialogHeader>
          {t('superUsers.decline.title', {
            name: listing.user.title,
            area: placeOf(listing).title,
          })}
        </DialogHeader>
        <DialogBody>
          <form
            id={formId}
            noValidate
            onSubmit={event => {
              event.preventDefault();
              setWasSent(true);
              if (isMissing) return;
              onDecline(reason.trim());
              onClose();
            }}
          >
            <FieldWithProblem
              problem={
                wasSent && isMissing
                  ? t('superUsers.decline.needed')
                  : undefined
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
          </form>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {t('superUsers.form.cancel')}
          </Button>
          <Button type="submit" form={formId}>
            {t('superUsers.waiting.decline')}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
