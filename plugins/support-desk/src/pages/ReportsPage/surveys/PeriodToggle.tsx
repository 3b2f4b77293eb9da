import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { ResultsBy } from '../../../hooks/useSurveyRuns';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';

const PERIODS = ['month', 'quarter'] as const;

/** By which periods results are told apart. */
export function PeriodToggle(props: {
  by: ResultsBy;
  onChange: (by: ResultsBy) => void;
}) {
  const { t } = useMessages(surveysTranslationRef);
  const { by, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={t('surveys.list.by')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[by]}
      onSelectionChange={keys => onChange([...keys][0] as ResultsBy)}
    >
      {PERIODS.map(it => (
        <ToggleButton key={it} id={it}>
          {t(`surveys.list.${it}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
