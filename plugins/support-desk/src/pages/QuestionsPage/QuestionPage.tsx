import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { isNotFound } from '../../hooks/workFailure';
import { questionsRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { questionsTranslationRef } from '../../messages/questions';
import { useMessages } from '../../translations/useMessages';
import { QuestionContent } from './detail/QuestionContent';
import styles from './QuestionsPage.module.css';
import { useQuestion } from './useQuestions';

/** One question to super users with what was answered. */
export function QuestionPage() {
  const { question: id = '' } = useParams();
  const { t } = useMessages(commonTranslationRef);
  const question = useQuestion(id);
  const { error } = question;
  if (question.data) return <QuestionContent question={question.data} />;
  return (
    <Container>
      <div className={styles.state}>
        {isNotFound(error) && <NotFound />}
        {error && !isNotFound(error) && (
          <LoadFailed error={error} retry={question.refetch} />
        )}
        {!error && (
          <div role="status" aria-label={t('common.loading')}>
            <Skeleton height={320} />
          </div>
        )}
      </div>
    </Container>
  );
}

function NotFound() {
  const { t } = useMessages(questionsTranslationRef);
  const questionsLink = useRouteRef(questionsRouteRef);
  return (
    <StateCard
      icon={<RiFileSearchLine />}
      title={t('questions.page.notFound.title')}
      actions={
        <ButtonLink variant="secondary" href={questionsLink?.() ?? '#'}>
          {t('questions.page.notFound.all')}
        </ButtonLink>
      }
    >
      {t('questions.page.notFound.text')}
    </StateCard>
  );
}
