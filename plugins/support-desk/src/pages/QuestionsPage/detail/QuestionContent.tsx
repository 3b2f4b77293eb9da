import type { QuestionDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { Container } from '@backstage/ui';
import { useMe } from '../../../hooks/useMe';
import { usePageTitle } from '../../../hooks/usePageTitle';
import styles from '../QuestionsPage.module.css';
import { Conversation } from './Conversation';
import { possibleSteps } from './possibleSteps';
import { QuestionActions } from './QuestionActions';
import { QuestionComposer } from './QuestionComposer';
import { QuestionHeader } from './QuestionHeader';

/** A question, what was answered, where the next answer is written, and what else can be done. */
export function QuestionContent({ question }: { question: QuestionDetail }) {
  usePageTitle(question.summary);
  const { user } = useMe();
  const steps = possibleSteps(question, user);
  return (
    <>
      <QuestionHeader question={question} />
      <Container>
        <div className={styles.page}>
          <div className={styles.main}>
            <Conversation question={question} canSolve={steps.solve} />
            {steps.write && (
              <QuestionComposer question={question} kind={steps.write} />
            )}
          </div>
          <div className={styles.side}>
            <QuestionActions question={question} steps={steps} />
          </div>
        </div>
      </Container>
    </>
  );
}
