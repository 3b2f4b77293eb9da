import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useId, useState, type ReactNode } from 'react';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { SupportRoot } from '../SupportRoot';
import styles from './DialogForm.module.css';

/**
 * A form in a dialog: Enter sends, Escape leaves; what went wrong stands above what was entered.
 *
 * @param props.missing - what has to be answered before it is sent, in words
 * @param props.canSubmit - `false`: there is nothing to send
 * @param props.width - in pixels
 */
export function DialogForm(props: {
  title: string;
  submit: string;
  missing?: string;
  canSubmit?: boolean;
  isPending?: boolean;
  width?: number;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useMessages(commonTranslationRef);
  const formId = useId();
  const [wasSent, setWasSent] = useState(false);
  const { missing, canSubmit = true, width = 560 } = props;
  return (
    <Dialog
      isOpen
      width={width}
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
            {props.children}
          </form>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={props.onClose}>
            {t('common.cancel')}
          </Button>
          {canSubmit && (
            <Button type="submit" form={formId} isPending={props.isPending}>
              {props.submit}
            </Button>
          )}
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
