import type {
  QuestionDetail,
  QuestionStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiCheckboxCircleFill, RiCheckLine } from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { Surface } from '../../../components/Surface';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import { QuestionFailure } from '../QuestionFailure';
import { useQuestionWork } from '../useQuestionWork';
import { Said } from './Said';
import styles from './detail.module.css';

/** What was asked and what was answered, oldest first; who asked says which answer solved it. */
export function Conversation(props: {
  question: QuestionDetail;
  canSolve: boolean;
}) {
  const { t } = useMessages(questionsTranslationRef);
  const { question, canSolve } = props;
  const { askedBy, askedAt, details, summary, conversation } = question;
  const work = useQuestionWork(question, (api, seen, step: QuestionStep) =>
    api.stepQuestion(seen, step),
  );
  return (
    <Surface title={t('questions.page.conversation')} padded>
      <QuestionFailure work={work} />
      <ol className={styles.conversation}>
        <li>
          <Said by={askedBy} at={askedAt} title={summary} text={details} />
        </li>
        {conversation.map(({ id, by, at, text, solved }) => (
          <li key={id}>
            <Said by={by} at={at} text={text}>
              {solved && (
                <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
                  {t('questions.page.solvedIt')}
                </StatusLabel>
              )}
              {!solved && canSolve && by.ref !== askedBy.ref && (
                <Button
                  variant="tertiary"
                  size="small"
                  iconStart={<RiCheckLine />}
                  isDisabled={work.isPending}
                  onPress={() => work.send({ step: 'solve', answer: id })}
                >
                  {t('questions.page.thisSolved')}
                </Button>
              )}
            </Said>
          </li>
        ))}
      </ol>
    </Surface>
  );
}
