import type { AvailabilityMonth } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import { CsvButton } from '../../../components/CsvButton';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { Surface } from '../../../components/Surface';
import { useAvailabilityMonths } from '../../../hooks/useAvailability';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';
import { MonthRow } from './MonthRow';

/** The figure of each month, the newest first, and how it was computed. */
export function Months(props: { model: string; service: string }) {
  const { t } = useMessages(availabilityTranslationRef);
  const { model, service } = props;
  const { data, error, refetch } = useAvailabilityMonths(model, service);
  if (error) return <LoadFailed error={error} retry={refetch} />;
  return (
    <Surface
      title={t('availability.months.title')}
      action={
        <CsvButton
          path="/availability/months"
          query={{ model, service }}
          name={`${t('availability.months.csv')}-${service}`}
        />
      }
    >
      {data ? (
        <MonthTable months={[...data.months].reverse()} />
      ) : (
        <Loading className={styles.loading}>
          <Skeleton width="100%" height={160} />
        </Loading>
      )}
    </Surface>
  );
}

const FIGURES = [
  'available',
  'withPlanned',
  'promised',
  'down',
  'planned',
  'excluded',
] as const;

function MonthTable({ months }: { months: AvailabilityMonth[] }) {
  const { t } = useMessages(availabilityTranslationRef);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('availability.months.month')}</th>
            {FIGURES.map(it => (
              <th key={it} scope="col" className={styles.figure}>
                {t(`availability.months.${it}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(it => (
            <MonthRow key={it.month} month={it} columns={FIGURES.length + 1} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
