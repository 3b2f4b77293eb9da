import type {
  AvailabilityMonth,
  CountedInterruption,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { noticeRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { availabilityTranslationRef } from '../../../messages/availability';
import { noticesTranslationRef } from '../../../messages/notices';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';

/** How the figure of a month came about: the sum, and each interruption as it counts. */
export function Computation({ month }: { month: AvailabilityMonth }) {
  const { t } = useMessages(availabilityTranslationRef);
  const format = useFormat();
  const { promisedMs, plannedMs, excludedMs, downMs, percent } = month;
  return (
    <div className={styles.computation}>
      {percent !== undefined && (
        <p>
          {t('availability.months.formula', {
            promised: format.duration(promisedMs),
            left: format.duration(plannedMs + excludedMs),
            down: format.duration(downMs),
            percent: format.percent(percent),
          })}
        </p>
      )}
      {plannedMs + excludedMs > 0 && (
        <p className={styles.second}>
          {t('availability.months.leftOut', {
            planned: format.duration(plannedMs),
            excluded: format.duration(excludedMs),
          })}
        </p>
      )}
      {month.interruptions.length === 0 ? (
        <p className={styles.none}>{t('availability.months.none')}</p>
      ) : (
        <ul className={styles.plain}>
          {month.interruptions.map(it => (
            <Counted key={`${it.notice} ${it.from}`} interruption={it} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Counted(props: { interruption: CountedInterruption }) {
  const { t } = useMessages(availabilityTranslationRef, noticesTranslationRef);
  const noticeLink = useRouteRef(noticeRouteRef);
  const format = useFormat();
  const { notice, title, from, to, ms, counts, because } = props.interruption;
  return (
    <li>
      <Link href={noticeLink?.({ notice }) ?? '#'}>{title}</Link>
      <p className={styles.second}>
        {[
          t('notices.when.span', {
            from: format.instant(from),
            to: format.instant(to),
            zone: format.zoneName(from),
          }),
          format.duration(ms),
          t(`availability.months.counts.${counts}`, {
            because: because.join(', '),
          }),
        ].join(', ')}
      </p>
    </li>
  );
}
