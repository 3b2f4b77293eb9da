import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import type { ReactNode } from 'react';
import { SupportRoot } from '../../../components/SupportRoot';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import styles from './bulk.module.css';

/** What a change for several tickets asks before it is made. */
export function FormDialog(props: {
  title: string;
  submit: string;
  isReady: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useMessages(queueTranslationRef);
  return (
    <Dialog isOpen onOpenChange={isOpen => !isOpen && props.onClose()}>
      <DialogHeader>{props.title}</DialogHeader>
      <DialogBody>
        <SupportRoot>
          <div className={styles.form}>{props.children}</div>
        </SupportRoot>
      </DialogBody>
      <DialogFooter>
        <Button isDisabled={!props.isReady} onPress={props.onSubmit}>
          {props.submit}
        </Button>
        <Button variant="secondary" onPress={props.onClose}>
          {t('queue.cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
