import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { LoadFailed } from '../../../components/LoadFailed';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../ProblemsPage.module.css';
import type { useProblemList } from '../useProblems';
import { EmptyProblems } from './EmptyProblems';
import { byModel, type ProblemFilter } from './problemFilter';
import { SystemProblems } from './SystemProblems';

/** The problems that a filter leaves, by system. */
export function ProblemList(props: {
  list: ReturnType<typeof useProblemList>;
  filter: ProblemFilter;
  onChange: (change: Partial<ProblemFilter>) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { list, filter, onChange } = props;
  if (list.error) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (!list.data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <Skeleton width="100%" height={240} />
      </div>
    );
  }
  const problems = list.data.pages.flatMap(page => page.items);
  if (problems.length === 0)
    return <EmptyProblems filter={filter} onChange={onChange} />;
  return (
    <>
      {byModel(problems).map(([model, its]) => (
        <SystemProblems key={model} model={model} problems={its} />
      ))}
      {list.hasNextPage && (
        <div className={styles.foot}>
          <Button
            variant="secondary"
            isPending={list.isFetchingNextPage}
            onPress={() => list.fetchNextPage()}
          >
            {t('problems.list.more')}
          </Button>
        </div>
      )}
    </>
  );
}
