import type { CompiledPriorityScale } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiLightbulbLine } from '@remixicon/react';
import { intakeTranslationRef } from '../../../messages/intake';
import { useMessages } from '../../../translations/useMessages';
import { suggestionOf } from '../form/triage';
import styles from '../PriorityQuestion.module.css';
import type { RequestQuestionForm } from '../questions/RequestQuestionForm';

/** Which priority the model's words suggest and by which of them, or why they leave it open. */
export function Suggestion({
  form,
  scale,
}: {
  form: RequestQuestionForm;
  scale: CompiledPriorityScale;
}) {
  const { t } = useMessages(intakeTranslationRef);
  const suggestion = suggestionOf(scale, form.state.answers);
  return (
    <div className={styles.suggestion} role="status">
      {suggestion && (
        <>
          <RiLightbulbLine aria-hidden="true" />
          <p>
            <strong>
              {suggestion.priority
                ? t('intake.suggested', {
                    priority: scale.values[suggestion.priority].title,
                  })
                : t(
                    `intake.undecided.${suggestion.undecided ?? 'nothingFits'}`,
                  )}
            </strong>{' '}
            {suggestion.because.map(it => `“${it}”`).join(' ')}{' '}
            {suggestion.priority && t('intake.otherNeedsReason')}
          </p>
        </>
      )}
    </div>
  );
}
