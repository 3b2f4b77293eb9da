import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { commonTranslationRef } from '../../../messages/common';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';
import type { OpenPointWork } from '../useOpenPoints';
import styles from './Point.module.css';
import { StepFailed } from './StepFailed';

/** Answers a point in its place in the list; Escape leaves. */
export function AnswerForm(props: {
  point: OpenPoint;
  work: OpenPointWork;
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, openPointsTranslationRef);
  const { point, work, onClose } = props;
  const [text, setText] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const isMissing = text.trim() === '';
  return (
    <form
      className={styles.form}
      aria-label={t('openPoints.answer.of', { about: point.about })}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        setWasSent(true);
        if (!isMissing) work.send({ step: 'answer', text: text.trim() });
      }}
    >
      <StepFailed work={work} />
      <FieldWithProblem
        problem={
          wasSent && isMissing ? t('openPoints.answer.needed') : undefined
        }
      >
        {input => (
          <TextAreaField
            {...input}
            label={t('openPoints.answer.text')}
            isRequired
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the only thing to write where it was asked for
            autoFocus
            rows={3}
            maxLength={5000}
            value={text}
            onChange={setText}
            onKeyDown={event => event.key === 'Escape' && onClose()}
          />
        )}
      </FieldWithProblem>
      <div className={styles.actions}>
        <Button type="submit" isPending={work.isPending}>
          {t('openPoints.answer.save')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
