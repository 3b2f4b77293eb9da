import type { SurveyInvitation } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useState, type KeyboardEvent } from 'react';
import { sendOnCtrlEnter } from '../../hooks/sendKey';
import { useAnswerSurvey } from '../../hooks/useSurveys';
import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { ChangeFailed, problemOf } from '../ChangeFailed';
import { FieldWithProblem } from '../FieldWithProblem';
import { isScore, SCORE_NAMES, SCORES } from './scores';
import styles from './SurveyForm.module.css';

/** One question and a word; keys 1 to 5 choose, Ctrl+Enter sends. */
export function SurveyForm(props: {
  invitation: SurveyInvitation;
  onDone: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, surveysTranslationRef);
  const format = useFormat();
  const { invitation, onDone } = props;
  const { question, anonymous, modelTitle, closesOn, answer } = invitation;
  const [score, setScore] = useState(answer?.score);
  const [comment, setComment] = useState(answer?.comment ?? '');
  const [wasSent, setWasSent] = useState(false);
  const work = useAnswerSurvey(invitation, onDone);
  const send = () => {
    setWasSent(true);
    if (score === undefined || work.isPending) return;
    const text = comment.trim();
    work.send({ score, ...(text && { comment: text }) });
  };
  const choose = (event: KeyboardEvent) => {
    const key = Number(event.key);
    const isTyping = event.target instanceof HTMLTextAreaElement;
    if (!isTyping && isScore(key)) setScore(key);
  };
  const sendByKey = sendOnCtrlEnter(send);
  return (
    // The keys are a short cut for what its fields do.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      noValidate
      onKeyDown={event => {
        choose(event);
        sendByKey(event);
      }}
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <ChangeFailed
        failure={work.failure}
        problem={work.failure && problemOf(work.failure)}
        texts={{
          failed: t('surveys.answer.failed'),
          stale: t('surveys.answer.failed'),
          kept: t('surveys.answer.kept'),
          again: t('surveys.answer.again'),
        }}
        onAgain={send}
      />
      <p className={styles.question}>{question}</p>
      <FieldWithProblem
        problem={
          wasSent && score === undefined
            ? t('surveys.answer.needed')
            : undefined
        }
      >
        {input => (
          <RadioGroup
            {...input}
            label={t('surveys.answer.rating')}
            description={t('surveys.answer.keys')}
            orientation="horizontal"
            isRequired
            value={score === undefined ? null : String(score)}
            onChange={chosen => setScore(Number(chosen))}
          >
            {SCORES.map(it => (
              <Radio key={it} value={String(it)}>
                {t('surveys.answer.score', {
                  score: String(it),
                  words: t(`surveys.answer.scores.${SCORE_NAMES[it]}`),
                })}
              </Radio>
            ))}
          </RadioGroup>
        )}
      </FieldWithProblem>
      <TextAreaField
        label={t('surveys.answer.comment')}
        secondaryLabel={t('common.optional')}
        description={t('surveys.answer.commentHelp')}
        rows={3}
        maxLength={5000}
        value={comment}
        onChange={setComment}
      />
      <p className={styles.second}>
        {[
          anonymous
            ? t('surveys.answer.anonymous')
            : t('surveys.answer.named', { model: modelTitle }),
          closesOn &&
            t('surveys.answer.closes', { day: format.date(closesOn) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <div>
        <Button type="submit" isPending={work.isPending}>
          {t('surveys.answer.submit')}
        </Button>
      </div>
    </form>
  );
}
