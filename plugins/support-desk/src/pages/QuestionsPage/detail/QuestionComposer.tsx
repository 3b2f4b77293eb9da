import type { QuestionDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Surface } from '../../../components/Surface';
import { sendOnCtrlEnter } from '../../../hooks/sendKey';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import { ProblemLine } from '../../../components/Questions/QuestionInput';
import { MarkdownInput } from '../../TicketPage/comments/MarkdownInput';
import { QuestionFailure } from '../QuestionFailure';
import { useQuestionWork } from '../useQuestionWork';
import styles from './detail.module.css';

const ID = 'question-text';

/** Where an answer is written, or what is asked on; it stays until it is sent. */
export function QuestionComposer(props: {
  question: QuestionDetail;
  kind: 'answer' | 'askAgain';
}) {
  const { t } = useMessages(questionsTranslationRef);
  const { question, kind } = props;
  const [isEmpty, setEmpty] = useState(false);
  const draft = useSessionDraft(`question.${question.id}.${kind}`, '');
  const work = useQuestionWork(
    question,
    (api, seen, text: string) =>
      kind === 'answer'
        ? api.answerQuestion(seen.id, { text })
        : api.stepQuestion(seen, { step: 'askAgain', text }),
    draft.forget,
  );
  const send = () => {
    const text = draft.value.trim();
    setEmpty(!text);
    if (text && !work.isPending) work.send(text);
  };
  const problem = isEmpty ? t('questions.page.empty') : undefined;
  const title = t(`questions.page.${kind}`);
  return (
    <Surface title={title} padded>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the key of its text field */}
      <div className={styles.composer} onKeyDown={sendOnCtrlEnter(send)}>
        <QuestionFailure work={work} />
        <MarkdownInput
          id={ID}
          label={title}
          placeholder={title}
          value={draft.value}
          onChange={text => {
            setEmpty(false);
            draft.set(text);
          }}
          people={[]}
          problem={problem}
        />
        {problem && <ProblemLine id={`${ID}-problem`}>{problem}</ProblemLine>}
        <div className={styles.foot}>
          <span className={styles.second}>{t('questions.page.keys')}</span>
          <Button isPending={work.isPending} onPress={send}>
            {t(
              kind === 'answer'
                ? 'questions.page.send'
                : 'questions.page.sendAgain',
            )}
          </Button>
        </div>
      </div>
    </Surface>
  );
}
