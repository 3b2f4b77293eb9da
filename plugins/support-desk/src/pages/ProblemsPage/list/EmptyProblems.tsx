import { Button } from '@backstage/ui';
import { RiBug2Line, RiFilterOffLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import type { ProblemFilter } from './problemFilter';

/** No problem to show: what one is and how to open it, or the filter that is too narrow. */
export function EmptyProblems(props: {
  filter: ProblemFilter;
  onChange: (change: Partial<ProblemFilter>) => void;
}) {
  const { t } = useMessages(problemsTranslationRef);
  const { filter, onChange } = props;
  const isNarrow =
    filter.model !== undefined ||
    !['unresolved', 'all'].includes(filter.status);
  if (isNarrow) {
    return (
      <StateCard
        icon={<RiFilterOffLine />}
        title={t('problems.empty.noMatch')}
        actions={
          <Button
            variant="secondary"
            onPress={() => onChange({ status: 'unresolved', model: undefined })}
          >
            {t('problems.empty.clear')}
          </Button>
        }
      >
        {t('problems.empty.noMatchText')}
      </StateCard>
    );
  }
  return (
    <StateCard icon={<RiBug2Line />} title={t('problems.empty.title')}>
      <p>{t('problems.what')}</p>
      <p>{t('problems.empty.text')}</p>
    </StateCard>
  );
}
