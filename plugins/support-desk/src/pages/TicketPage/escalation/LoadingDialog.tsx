import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Skeleton,
} from '@backstage/ui';
import { LoadFailed } from '../../../components/LoadFailed';
import { SupportRoot } from '../../../components/SupportRoot';
import { commonTranslationRef } from '../../../messages/common';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import styles from '../actions/actions.module.css';

/** A dialog whose content is still on its way, or did not come. */
export function LoadingDialog(props: {
  title: string;
  error: Error | null;
  retry: () => void;
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, ticketWorkTranslationRef);
  return (
    <Dialog
      isOpen
      width={560}
      isDismissable={false}
      onOpenChange={open => !open && props.onClose()}
    >
      <SupportRoot className={styles.dialog}>
        <DialogHeader>{props.title}</DialogHeader>
        <DialogBody className={styles.body}>
          {props.error ? (
            <LoadFailed error={props.error} retry={props.retry} />
          ) : (
            <div role="status" aria-label={t('common.loading')}>
              <Skeleton width="100%" height={240} />
            </div>
          )}
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={props.onClose}>
            {t('ticketWork.cancel')}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
