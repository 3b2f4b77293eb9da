import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Skeleton } from '@backstage/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { Surface } from '../../../components/Surface';
import { useLicenceFigures } from '../../../hooks/useLicences';
import { useToday } from '../../../hooks/useToday';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from './figures.module.css';
import { FigureTable } from './FigureTable';
import { firstDayOf, periodOf } from './period';
import { PeriodChoice } from './PeriodChoice';
import { daysOf, shownOf } from './shownFigures';
import { TooFewDays } from './TooFewDays';
import { UseChart } from './UseChart';
import { useChartWords } from './useChartWords';
import { useForecastWords } from './useForecastWords';

/** How use went, and how it goes on: as a chart, or the same as a table. */
export function UseOverTime({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  const chartWords = useChartWords();
  const forecastWords = useForecastWords();
  const [params] = useSearchParams();
  const [isTable, setTable] = useState(false);
  const from = firstDayOf(periodOf(params), useToday());
  const { data, error, refetch, isPlaceholderData } = useLicenceFigures(
    licence.id,
    from,
  );
  const shown = data && shownOf(data);
  const forecast = data?.forecast ? forecastWords(data.forecast, licence) : [];
  const marks = shown && chartWords.marks(shown);
  return (
    <Surface
      title={t('licences.figures.title', { title: licence.title })}
      action={
        shown && (
          <Button
            className={styles.toggle}
            variant="tertiary"
            onPress={() => setTable(!isTable)}
          >
            {isTable
              ? t('licences.figures.asChart')
              : t('licences.figures.asTable')}
          </Button>
        )
      }
      padded
    >
      <div className={styles.figures} aria-busy={isPlaceholderData}>
        <PeriodChoice />
        {error && <LoadFailed error={error} retry={refetch} />}
        {!data && !error && (
          <Loading>
            <Skeleton width="100%" height={360} />
          </Loading>
        )}
        {data && !shown && (
          <TooFewDays licence={licence} days={daysOf(data.items)} />
        )}
        {shown && (
          <>
            {forecast.length > 0 && (
              <p className={styles.words}>{forecast.join(' ')}</p>
            )}
            {isTable ? (
              <FigureTable shown={shown} />
            ) : (
              <UseChart licence={licence} shown={shown} forecast={forecast} />
            )}
            {marks && <p className={styles.second}>{marks}</p>}
          </>
        )}
      </div>
    </Surface>
  );
}
