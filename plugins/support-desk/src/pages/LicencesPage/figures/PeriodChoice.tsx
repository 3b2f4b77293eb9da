import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from './figures.module.css';
import { PERIOD_CHOICES, periodOf, withPeriod, type Period } from './period';

/** How far back use is drawn; lives in the address. */
export function PeriodChoice() {
  const { t } = useMessages(licencesTranslationRef);
  const [params, setParams] = useSearchParams();
  return (
    <ToggleButtonGroup
      className={styles.periods}
      aria-label={t('licences.figures.period.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[periodOf(params)]}
      onSelectionChange={keys =>
        setParams(previous => withPeriod(previous, [...keys][0] as Period), {
          replace: true,
        })
      }
    >
      {PERIOD_CHOICES.map(id => (
        <ToggleButton key={id} id={id}>
          {t(`licences.figures.period.${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
