import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { isNotFound } from '../../hooks/workFailure';
import { problemsRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { problemsTranslationRef } from '../../messages/problems';
import { useMessages } from '../../translations/useMessages';
import { ProblemContent } from './detail/ProblemContent';
import styles from './ProblemsPage.module.css';
import { useProblem } from './useProblems';

/** One problem: what it is, why it is, how to go on meanwhile, and the tickets that it gathers. */
export function ProblemPage() {
  const { key = '' } = useParams();
  const { t } = useMessages(commonTranslationRef);
  const problem = useProblem(key);
  if (problem.data) return <ProblemContent problem={problem.data} />;
  return (
    <Container>
      <div className={styles.page}>
        {isNotFound(problem.error) && <NotFound problem={key} />}
        {problem.error && !isNotFound(problem.error) && (
          <LoadFailed error={problem.error} retry={problem.refetch} />
        )}
        {!problem.error && (
          <div role="status" aria-label={t('common.loading')}>
            <Skeleton width="100%" height={320} />
          </div>
        )}
      </div>
    </Container>
  );
}

function NotFound({ problem }: { problem: string }) {
  const { t } = useMessages(problemsTranslationRef);
  const problemsLink = useRouteRef(problemsRouteRef);
  return (
    <StateCard
      icon={<RiFileSearchLine />}
      title={t('problems.page.notFound.title', { key: problem })}
      actions={
        <ButtonLink variant="secondary" href={problemsLink?.() ?? '#'}>
          {t('problems.page.notFound.all')}
        </ButtonLink>
      }
    >
      {t('problems.page.notFound.text')}
    </StateCard>
  );
}
