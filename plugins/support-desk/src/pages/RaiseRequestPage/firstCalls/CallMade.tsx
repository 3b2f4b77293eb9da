import { Checkbox, Radio, RadioGroup } from '@backstage/ui';
import { useId } from 'react';
import type { FirstCall } from '../../../components/FirstCalls';
import { useNow } from '../../../hooks/useNow';
import { intakeTranslationRef } from '../../../messages/intake';
import { requestTranslationRef } from '../../../messages/request';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import { ownQuestion } from '../../../components/Questions/question';
import { DateTimeAnswer } from '../../../components/Questions/DateTimeAnswer';
import { ProblemLine } from '../../../components/Questions/QuestionInput';
import type { RequestForm } from '../useRequestForm';
import styles from './CallFirst.module.css';
import {
  callAnswer,
  callAnswerId,
  MADE_OUTCOMES,
  madeCalls,
  type MadeCall,
} from './madeCalls';

/** The tick that a call was made, when, and how it ended; kept with the draft. */
export function CallMade(props: { call: FirstCall; form: RequestForm }) {
  const { t } = useMessages(intakeTranslationRef);
  const now = useNow();
  const { call, form } = props;
  const id = callAnswerId(call.contact);
  const [made] = madeCalls([call], form.state.answers);
  return (
    <>
      <Checkbox
        isSelected={Boolean(made)}
        onChange={ticked =>
          form.answer(
            id,
            ticked
              ? callAnswer({ at: now.toISOString(), outcome: 'reached' })
              : null,
          )
        }
      >
        {t('intake.call.done')}
      </Checkbox>
      {made && (
        <MadeWhen
          made={made}
          form={form}
          onChange={changed =>
            form.answer(id, callAnswer({ ...made, ...changed }))
          }
        />
      )}
    </>
  );
}

function MadeWhen(props: {
  made: MadeCall;
  form: RequestForm;
  onChange: (changed: Partial<MadeCall>) => void;
}) {
  const { t } = useMessages(
    intakeTranslationRef,
    requestTranslationRef,
    ticketDiscussionTranslationRef,
  );
  const now = useNow();
  const problemId = useId();
  const { made, form, onChange } = props;
  const isToCome = made.at !== undefined && new Date(made.at) > now;
  const title = t('intake.call.at');
  return (
    <div className={styles.made}>
      <DateTimeAnswer
        question={ownQuestion('at', 'datetime', 'when', title)}
        model={form.detail.model}
        answer={made.at}
        onAnswer={at => onChange({ at: at ? String(at) : undefined })}
        input={{
          label: title,
          secondaryLabel: t('request.mark.required'),
          isRequired: true,
          isInvalid: isToCome,
          validationBehavior: 'aria',
          'aria-describedby': isToCome ? problemId : undefined,
        }}
      />
      {isToCome && (
        <ProblemLine id={problemId}>{t('intake.call.toCome')}</ProblemLine>
      )}
      <RadioGroup
        label={t('intake.call.outcome')}
        description={t('intake.call.outcomeHelp')}
        orientation="horizontal"
        value={made.outcome}
        onChange={outcome =>
          onChange({ outcome: outcome as MadeCall['outcome'] })
        }
      >
        {MADE_OUTCOMES.map(outcome => (
          <Radio key={outcome} value={outcome}>
            {t(`ticketDiscussion.contact.outcomes.${outcome}`)}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
