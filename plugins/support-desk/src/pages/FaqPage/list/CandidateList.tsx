import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { RiFilterOffLine, RiQuestionAnswerLine } from '@remixicon/react';
import { LoadFailed } from '../../../components/LoadFailed';
import { StateCard } from '../../../components/StateCard';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../FaqPage.module.css';
import type { useCandidates } from '../useFaq';
import type { CandidateFilter } from './candidateFilter';
import { CandidateLine } from './CandidateLine';

/** The candidates that a filter leaves, most often asked first. */
export function CandidateList(props: {
  list: ReturnType<typeof useCandidates>;
  filter: CandidateFilter;
  onFilter: (filter: CandidateFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { list, filter, onFilter } = props;
  if (list.error) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (!list.data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <Skeleton width="100%" height={160} />
      </div>
    );
  }
  const candidates = list.data.pages.flatMap(page => page.items);
  if (candidates.length === 0)
    return <NoCandidate filter={filter} onFilter={onFilter} />;
  return (
    <>
      <ul className={styles.lines}>
        {candidates.map(candidate => (
          <CandidateLine key={candidate.id} candidate={candidate} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div className={styles.foot}>
          <Button
            variant="secondary"
            isPending={list.isFetchingNextPage}
            onPress={() => list.fetchNextPage()}
          >
            {t('faq.write.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function NoCandidate(props: {
  filter: CandidateFilter;
  onFilter: (filter: CandidateFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  if (props.filter === 'unfinished') {
    return (
      <StateCard icon={<RiQuestionAnswerLine />} title={t('faq.empty.title')}>
        {t('faq.empty.text')}
      </StateCard>
    );
  }
  return (
    <StateCard
      icon={<RiFilterOffLine />}
      title={t('faq.empty.noMatch')}
      actions={
        <Button
          variant="secondary"
          onPress={() => props.onFilter('unfinished')}
        >
          {t('faq.empty.clear')}
        </Button>
      }
    >
      {t('faq.empty.noMatchText')}
    </StateCard>
  );
}
