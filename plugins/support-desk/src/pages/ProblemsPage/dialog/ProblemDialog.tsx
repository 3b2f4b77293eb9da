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
import { ProblemFailure } from '../ProblemFailure';
import styles from './ProblemDialog.module.css';

/**
 * The form of a problem: Enter sends, Escape leaves; what went wrong stands above what was typed.
 *
 * @param props.missing - what has to be answered before it is sent, in words
 */
export function ProblemDialog(props: {
  title: string;
  submit: string;
  work: Pick<TicketWork<never>, 'isPending' | 'failure' | 'sendAgain'>;
  missing: string[];
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const formId = useId();
  const [wasSent, setWasSent] = useState(false);
  const { missing, work } = props;
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
              if (missing.length === 0) props.onSubmit();
            }}
          >
            {wasSent && missing.length > 0 && (
              <Alert
                role="alert"
                status="danger"
                icon
                title={missing.join(' ')}
              />
            )}
            <ProblemFailure work={work} />
            {props.children}
          </form>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={props.onClose}>
            {t('problems.text.cancel')}
          </Button>
          <Button type="submit" form={formId} isPending={work.isPending}>
            {props.submit}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}
