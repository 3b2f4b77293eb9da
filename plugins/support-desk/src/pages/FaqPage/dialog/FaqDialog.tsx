import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useId, useState, type ReactNode } from 'react';
import { SupportRoot } from '../../../components/SupportRoot';
import type { TicketWork } from '../../../hooks/useTicketWork';
import { supportDeskTranslationRef } from '../../../translation';
import { FaqFailure } from '../FaqFailure';
import styles from './FaqDialog.module.css';

/**
 * A form of the FAQ: Enter sends, Escape leaves; what went wrong stands above what was entered.
 *
 * @param props.missing - what has to be answered before it is sent, in words
 * @param props.canSubmit - `false`: there is nothing to send
 */
export function FaqDialog(props: {
  title: string;
  submit: string;
  work: Pick<TicketWork<never>, 'isPending' | 'failure' | 'sendAgain'>;
  missing?: string;
  canSubmit?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const formId = useId();
  const [wasSent, setWasSent] = useState(false);
  const { missing, work, canSubmit = true } = props;
  return (
    <Dialog
      isOpen
      width={560}
      isDismissable={false}
      onOpenChange={open => !open && props.onClose()}
    >
      <SupportRoot className={styles.dialog}>
        <DialogHeader>{props.title}</DialogHeader>
        <DialogBody>
          <form
            id={formId}
            className={styles.form}
            noValidate
            onSubmit={event => {
              event.preventDefault();
              setWasSent(true);
              if (!missing) props.onSubmit();
            }}
          >
            {wasSent && missing && (
              <Alert role="alert" status="danger" icon title={missing} />
            )}
            <FaqFailure work={work} />
            {props.children}
          </form>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={props.onClose}>
            {t('faq.form.cancel')}
          </Button>
          {canSubmit && (
            <Button type="submit" form={formId} isPending={work.isPending}>
              {props.submit}
            </Button>
          )}
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
