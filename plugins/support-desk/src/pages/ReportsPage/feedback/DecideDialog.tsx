import type {
  DecideFeedback,
  Feedback,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { decideFeedbackSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { SendFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { useDecideFeedback } from '../../../hooks/useFeedback';
import { feedbackTranslationRef } from '../../../messages/feedback';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';

const STATUSES = decideFeedbackSchema.shape.status.options;

/** Decides on what somebody said, with words that they are told. */
export function DecideDialog(props: {
  feedback: Feedback;
  onClose: () => void;
}) {
  const { t } = useMessages(feedbackTranslationRef);
  const { feedback, onClose } = props;
  const [status, setStatus] = useState<DecideFeedback['status']>(
    feedback.status === 'new' ? 'accepted' : feedback.status,
  );
  const [text, setText] = useState('');
  const work = useDecideFeedback(feedback, onClose);
  return (
    <DialogForm
      title={t('feedback.decide.title')}
      submit={t('feedback.decide.submit')}
      missing={text.trim() ? undefined : t('feedback.decide.textNeeded')}
      isPending={work.isPending}
      onSubmit={() => work.send({ status, text: text.trim() })}
      onClose={onClose}
    >
      <SendFailed part="feedback.decide" work={work} />
      <p className={styles.text}>{feedback.text}</p>
      <RadioGroup
        label={t('feedback.decide.status')}
        orientation="horizontal"
        value={status}
        onChange={chosen => setStatus(chosen as DecideFeedback['status'])}
      >
        {STATUSES.map(it => (
          <Radio key={it} value={it}>
            {t(`feedback.status.${it}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextAreaField
        label={t('feedback.decide.text')}
        description={t('feedback.decide.help')}
        isRequired
        validationBehavior="aria"
        rows={3}
        maxLength={5000}
        value={text}
        onChange={setText}
      />
    </DialogForm>
  );
}
