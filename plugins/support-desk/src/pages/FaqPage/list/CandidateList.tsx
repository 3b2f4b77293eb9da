import { Button } from '@backstage/ui';
import { RiFilterOffLine, RiQuestionAnswerLine } from '@remixicon/react';
import { Lines } from '../../../components/Lines';
import { PagedList } from '../../../components/PagedList';
import { StateCard } from '../../../components/StateCard';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import type { useCandidates } from '../useFaq';
import type { CandidateFilter } from './candidateFilter';
import { CandidateLine } from './CandidateLine';

/** The candidates that a filter leaves, most often asked first. */
export function CandidateList(props: {
  list: ReturnType<typeof useCandidates>;
  filter: CandidateFilter;
  onFilter: (filter: CandidateFilter) => void;
}) {
  const { list, filter, onFilter } = props;
  return (
    <PagedList
      list={list}
      empty={<NoCandidate filter={filter} onFilter={onFilter} />}
      isInside
    >
      {candidates => (
        <Lines>
          {candidates.map(candidate => (
            <CandidateLine key={candidate.id} candidate={candidate} />
          ))}
        </Lines>
      )}
    </PagedList>
  );
}

function NoCandidate(props: {
  filter: CandidateFilter;
  onFilter: (filter: CandidateFilter) => void;
}) {
  const { t } = useMessages(faqTranslationRef);
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
