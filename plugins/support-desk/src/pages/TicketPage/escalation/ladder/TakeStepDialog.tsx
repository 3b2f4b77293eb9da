import type {
  LadderStep,
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { newIdempotencyKey } from '../../../../api/newIdempotencyKey';
import { escalationTranslationRef } from '../../../../messages/escalation';
import { useMessages } from '../../../../translations/useMessages';
import { ownQuestion } from '../../../../components/Questions/question';
import { textOf } from '../../actions/actionForm';
import { FormDialog } from '../../actions/FormDialog';
import { useFormWork } from '../../actions/useFormWork';
import { LadderStepRow } from './LadderStepRow';
import styles from './ladder.module.css';

/** Takes the next step of the ladder: a decision with a reason (S1-95). */
export function TakeStepDialog(props: {
  ticket: Ticket;
  detail: ModelDetail;
  step: LadderStep;
  onClose: () => void;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const { ticket, detail, step, onClose } = props;
  const [idempotencyKey] = useState(newIdempotencyKey);
  const { form, work } = useFormWork({
    ticket,
    detail,
    name: `takeStep.${step.number}`,
    form: {
      initial: {},
      questions: () => [
        ownQuestion(
          'reason',
          'longText',
          'why',
          t('escalation.ladder.takeReason'),
        ),
      ],
    },
    change: (api, seen, answers) =>
      api.escalateTicket(
        seen,
        { to: 'step', step: step.number, reason: textOf(answers, 'reason')! },
        { idempotencyKey },
      ),
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('escalation.ladder.takeTitle', {
        step: String(step.number),
        title: step.title,
      })}
      submit={t('escalation.ladder.take')}
      form={form}
      work={work}
      onClose={onClose}
    >
      <ol className={styles.steps}>
        <LadderStepRow step={step} />
      </ol>
    </FormDialog>
  );
}
