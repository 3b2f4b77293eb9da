import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { ChartSurface } from '../charts/ChartSurface';
import { MarkedBar } from '../charts/MarkedBar';
import styles from '../ReportsPage.module.css';
import { usePeriodNames } from '../usePeriodNames';
import { CountTable } from './CountTable';
import { Figure } from './Figure';
import { SectionCsv } from './SectionCsv';
import figureStyles from './figures.module.css';
import { greatestOf, groupsIn, type CountedSection } from './sectionsOf';

/** What people asked for, with the period before as a line in each bar. */
export function CountChart(props: { report: Report; section: CountedSection }) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const names = usePeriodNames(props.report);
  const { report, section } = props;
  const { kind, title, lines } = section;
  const groups = groupsIn(lines);
  const greatest = greatestOf(lines);
  return (
    <ChartSurface
      title={title}
      note={t('reports.page.legend', {
        period: names.now,
        before: names.before,
      })}
      csv={<SectionCsv report={report} kind={kind} />}
      table={<CountTable report={report} section={section} />}
      chart={
        <ul className={styles.plain}>
          {lines.map(line =>
            groups.has(line.id) ? (
              <li key={line.id} className={figureStyles.countGroup}>
                <span>{line.title}</span>
                <Figure line={line} />
              </li>
            ) : (
              <li key={line.id} className={figureStyles.count}>
                <span>{line.title}</span>
                <MarkedBar
                  count={line.count}
                  before={line.before}
                  greatest={greatest}
                  label={t('reports.page.bar', {
                    total: format.number(line.count),
                    before: format.number(line.before),
                    period: names.before,
                  })}
                />
                <span className={figureStyles.figure}>
                  <Figure line={line} />
                </span>
              </li>
            ),
          )}
        </ul>
      }
    />
  );
}
