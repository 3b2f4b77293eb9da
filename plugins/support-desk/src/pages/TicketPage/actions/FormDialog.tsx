import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useEffect, useId, type ReactNode } from 'react';
import { SupportRoot } from '../../../components/SupportRoot';
import type { Work } from '../../../hooks/useWork';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { focusQuestion } from '../../../components/Questions/focusQuestion';
import styles from './actions.module.css';
import { ActionQuestionInput } from './ActionQuestionInput';
import { ConflictCard } from './ConflictCard';
import type { ActionFormState } from './useActionForm';

/** The form of an action: Enter sends, Escape leaves; what went wrong stands above what was typed. */
export function FormDialog(props: {
  title: string;
  submit: string;
  form: ActionFormState;
  work: Pick<Work<never>, 'isPending' | 'failure' | 'sendAgain'>;
  onClose: () => void;
  /** Above the questions. */
  children?: ReactNode;
  /** The questions, where they do not simply stand below one another. */
  layout?: ReactNode;
}) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const formId = useId();
  const { form, work } = props;
  const { failure } = work;
  const first = form.questions[0]?.id;
  useEffect(() => {
    if (first) focusQuestion(first);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only as the dialog opens
  }, []);
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
          {failure?.kind === 'stale' && (
            <ConflictCard
              failure={failure}
              submit={t('ticketWork.conflict.sendAnyway')}
              onSend={work.sendAgain}
            />
          )}
          {failure?.kind === 'failed' && (
            <Alert status="danger" icon title={failure.message} />
          )}
          {failure?.kind === 'fields' && <Unplaced form={form} />}
          {props.children}
          <form
            id={formId}
            className={styles.form}
            onSubmit={event => {
              event.preventDefault();
              form.submit();
            }}
          >
            {props.layout ??
              form.questions.map(question => (
                <ActionQuestionInput
                  key={question.id}
                  question={question}
                  form={form}
                />
              ))}
          </form>
        </DialogBody>
        <DialogFooter>
          <Button variant="secondary" onPress={props.onClose}>
            {t('ticketWork.cancel')}
          </Button>
          <Button type="submit" form={formId} isPending={work.isPending}>
            {props.submit}
          </Button>
        </DialogFooter>
      </SupportRoot>
    </Dialog>
  );
}

/** What the back end found wrong that is at no question. */
function Unplaced({ form }: { form: ActionFormState }) {
  const unplaced = form.problems.filter(
    it => !form.questions.some(({ id }) => id === it.id),
  );
  if (unplaced.length === 0) return null;
  return (
    <Alert
      status="danger"
      icon
      title={unplaced.map(it => it.message).join(' ')}
    />
  );
}
