import type { ServiceStatus } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Skeleton } from '@backstage/ui';
import { useState } from 'react';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { Surface } from '../../../components/Surface';
import { useServiceStatus } from '../../../hooks/useAvailability';
import { useFormat } from '../../../time/useFormat';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';
import { DayBars } from './DayBars';
import { DayTable } from './DayTable';

const DAYS = 90;

/** How a service was on each of the last days: a bar for each, in words, and as a table. */
export function Status(props: { model: string; service: string }) {
  const { data, error, refetch } = useServiceStatus(props.model, DAYS);
  const status = data?.find(it => it.service.id === props.service);
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton width="100%" height={120} />
      </Loading>
    );
  }
  return status ? <Days status={status} /> : null;
}

function Days({ status: { days, percent } }: { status: ServiceStatus }) {
  const { t } = useMessages(availabilityTranslationRef);
  const format = useFormat();
  const [isTable, setTable] = useState(false);
  const countOf = (state: (typeof days)[number]['state']) =>
    String(days.filter(it => it.state === state).length);
  const summary = t('availability.status.summary', {
    ok: countOf('ok'),
    planned: countOf('planned'),
    down: countOf('down'),
  });
  return (
    <Surface
      title={t('availability.status.title', { days: String(days.length) })}
      padded
      action={
        <Button variant="tertiary" onPress={() => setTable(!isTable)}>
          {t(`availability.status.${isTable ? 'bars' : 'table'}`)}
        </Button>
      }
    >
      <div className={styles.status}>
        <p>
          {percent === undefined
            ? t('availability.status.noPercent')
            : t('availability.status.percent', {
                percent: format.percent(percent),
              })}
        </p>
        {isTable ? (
          <DayTable days={days} />
        ) : (
          <DayBars days={days} label={summary} />
        )}
        <p className={styles.second}>{summary}.</p>
      </div>
    </Surface>
  );
}
