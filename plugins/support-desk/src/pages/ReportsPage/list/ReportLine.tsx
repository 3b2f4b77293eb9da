import type { ReportSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { capitalised } from '../../../words/capitalised';
import styles from '../ReportsPage.module.css';
import { StateLabel } from '../StateLabel';
import { useReportLinks } from '../useReportLinks';

const SHOWN = 4;

/** A report: when it is made and for whom, how the last one stands, and the periods before. */
export function ReportLine({ report }: { report: ReportSummary }) {
  const { t } = useMessages(reportsTranslationRef);
  const { locale } = useFormat();
  const links = useReportLinks();
  const { id, title, model, source, schedule, sentTo, periods } = report;
  const last = periods.find(it => it.frozenAt) ?? periods[0];
  const others = periods.filter(it => it !== last).slice(0, SHOWN);
  const names = new Intl.ListFormat(locale).format(sentTo.map(it => it.title));
  return (
    <li className={styles.line}>
      <div>
        <Link
          href={links.report(id, { model, period: last?.period })}
          standalone
        >
          {title}
        </Link>
        <p className={styles.second}>
          {source === 'portal'
            ? t('reports.list.byPortal')
            : capitalised(schedule)}
        </p>
        {names && (
          <p className={styles.second}>{t('reports.list.sentTo', { names })}</p>
        )}
      </div>
      {last && (
        <div>
          {t(last.frozenAt ? 'reports.list.last' : 'reports.list.running', {
            period: periodWords(last.period, locale),
          })}
          <StateLabel state={last} />
        </div>
      )}
      <div className={styles.periods}>
        {others.map(({ period }) => (
          <Link
            key={period}
            href={links.report(id, { model, period })}
            aria-label={t('reports.list.review', {
              report: title,
              period: periodWords(period, locale),
            })}
            standalone
          >
            {periodWords(period, locale)}
          </Link>
        ))}
      </div>
    </li>
  );
}
