import type { TargetLine } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ticketRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { TargetBar } from '../charts/TargetBar';
import styles from '../ReportsPage.module.css';
import { useReportLinks } from '../useReportLinks';
import figureStyles from './figures.module.css';
import targetStyles from './targets.module.css';

const DAY_MS = 86_400_000;

/** One target: how often it was met, and which tickets missed it by how much. */
export function TargetPart({ line }: { line: TargetLine }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const links = useReportLinks();
  const ticketLink = useRouteRef(ticketRouteRef);
  const { title, promises, met, missed, withoutTime, running } = line;
  const total = met + missed;
  const count =
    total > 0
      ? t('reports.targets.count', { met: String(met), total: String(total) })
      : t('reports.targets.noneDue');
  const others = [
    withoutTime > 0 && t('reports.targets.withoutTime', { count: withoutTime }),
    running > 0 && t('reports.targets.running', { count: running }),
  ].filter(Boolean);
  return (
    <li className={targetStyles.target}>
      <div>
        <span className={targetStyles.targetTitle}>{title}</span>
        <p className={styles.second}>{promises.join('; ')}</p>
      </div>
      <TargetBar met={met} missed={missed} label={`${title}: ${count}`} />
      <div className={figureStyles.figure}>
        {count}
        {others.length > 0 && (
          <p className={styles.second}>{others.join(', ')}</p>
        )}
      </div>
      {missed > 0 && (
        <details className={targetStyles.missed}>
          <summary>
            {t('reports.targets.missedTickets', { count: missed })}
          </summary>
          <ul className={styles.plain}>
            {line.missedTickets.map(({ id, key, lateMs }) => (
              <li key={id} className={targetStyles.missedTicket}>
                <Link href={ticketLink?.({ key }) ?? '#'} standalone>
                  {key}
                </Link>
                <span>
                  {t('reports.targets.late', {
                    time: format.duration(lateMs, DAY_MS),
                  })}
                </span>
              </li>
            ))}
            {line.tickets && missed > line.missedTickets.length && (
              <li>
                <Link href={links.tickets(line.tickets)} standalone>
                  {t('reports.targets.all')}
                </Link>
              </li>
            )}
          </ul>
        </details>
      )}
    </li>
  );
}
