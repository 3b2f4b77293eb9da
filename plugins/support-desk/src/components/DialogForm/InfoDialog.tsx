import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import type { ReactNode } from 'react';
import { SupportRoot } from '../SupportRoot';
import styles from './DialogForm.module.css';

/**
 * Something to read in a dialog, or to do at once: there is nothing to send, Escape leaves.
 *
 * @param props.width - in pixels
 */
export function InfoDialog(props: {
  title: string;
  close: string;
  width?: number;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, close, width = 560, onClose, children } = props;
  return (
    <Dialog
      isOpen
      width={width}
      isDismissable={false}
      onOpenChange={open => !open && onClose()}
    >
      <SupportRoot className={styles.dialog}>
        <DialogHeader>{title}</DialogHeader>
        <DialogBody>
          <div className={styles.form}>{children}</div>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={onClose}>
            {close}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
