import type {
  CompiledPriority,
  CompiledPriorityScale,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Radio, RadioGroup } from '@backstage/ui';
import { RiPhoneLine } from '@remixicon/react';
import { useId } from 'react';
import { StatusLabel } from '../../components/StatusLabel';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import { phoneCallOf } from './form/phoneCall';
import { questionElementId } from '../../components/Questions/focusQuestion';
import { hasLeft, ProblemLine } from '../../components/Questions/QuestionInput';
import styles from './PriorityQuestion.module.css';
import { EffectQuestion } from './triage/EffectQuestion';
import { Suggestion } from './triage/Suggestion';
import { useSuggestedPriority } from './triage/useSuggestedPriority';
import type { RequestQuestionForm } from './questions/RequestQuestionForm';

/** The values of the scale with their criteria in the model's words; a phone call that one needs is told at once. */
export function PriorityQuestion({
  form,
  scale,
}: {
  form: RequestQuestionForm;
  scale: CompiledPriorityScale;
}) {
  const { t } = useMessages(requestTranslationRef);
  const errorId = useId();
  useSuggestedPriority(form, scale);
  const { answers } = form.state;
  const problem = form.problems.find(it => it.id === 'priority');
  const values = Object.values(scale.values).sort((a, b) => a.rank - b.rank);
  return (
    <div
      id={questionElementId('priority')}
      className={styles.question}
      onBlur={event => hasLeft(event) && form.leave('priority')}
    >
      <EffectQuestion form={form} scale={scale} />
      <Suggestion form={form} scale={scale} />
      <RadioGroup
        label={t(`request.field.${scale.word}`)}
        secondaryLabel={t('request.mark.required')}
        isRequired
        isInvalid={Boolean(problem)}
        validationBehavior="aria"
        aria-describedby={problem ? errorId : undefined}
        className={styles.group}
        value={typeof answers.priority === 'string' ? answers.priority : null}
        onChange={value => form.answer('priority', value)}
      >
        {values.map(value => (
          <Radio key={value.id} value={value.id} className={styles.radio}>
            <span>
              <strong>{value.title}</strong>. <Criteria priority={value} />
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {problem && <ProblemLine id={errorId}>{problem.message}</ProblemLine>}
      <p className={styles.phone} role="status">
        <PhoneCall
          form={form}
          priority={scale.values[String(answers.priority)]}
        />
      </p>
    </div>
  );
}

function Criteria({ priority }: { priority: CompiledPriority }) {
  const { t } = useMessages(requestTranslationRef);
  const join = t(`request.priority.${priority.join}`);
  return (
    <>
      {priority.criteria.map(({ text }, index) => (
        <span key={text} className={styles.criterion}>
          {index === 0 ? text : `${join} ${text}`}
        </span>
      ))}
    </>
  );
}

function PhoneCall({
  form,
  priority,
}: {
  form: RequestQuestionForm;
  priority: CompiledPriority | undefined;
}) {
  const { t } = useMessages(requestTranslationRef);
  const call = priority && phoneCallOf(form.detail.model, priority);
  if (!call) return null;
  return (
    <StatusLabel icon={<RiPhoneLine />} tone="soon">
      {[
        call.text ??
          t('request.priority.phone', {
            priority: priority.title,
            contact: call.contact,
          }),
        ...call.numbers,
      ].join(' ')}
    </StatusLabel>
  );
}
