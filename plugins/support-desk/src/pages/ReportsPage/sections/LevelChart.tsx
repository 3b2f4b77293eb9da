import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import chartStyles from '../charts/charts.module.css';
import { ChartSurface } from '../charts/ChartSurface';
import { shadeOf } from '../charts/shadeOf';
import { SharesBar } from '../charts/SharesBar';
import styles from '../ReportsPage.module.css';
import { CountTable } from './CountTable';
import { Figure } from './Figure';
import { SectionCsv } from './SectionCsv';
import figureStyles from './figures.module.css';
import type { SectionOf } from './sectionsOf';

/** How far requests came: the parts of all of them by the highest level. */
export function LevelChart(props: {
  report: Report;
  section: SectionOf<'levels'>;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat();
  const { report, section } = props;
  const { title, lines, total } = section;
  return (
    <ChartSurface
      title={title}
      note={t('reports.page.requests', { count: total.count })}
      csv={<SectionCsv report={report} kind="levels" />}
      table={<CountTable report={report} section={section} />}
      chart={
        <div className={styles.stack}>
          <SharesBar
            shares={lines}
            label={lines
              .map(it => `${it.title}: ${format.number(it.count)}`)
              .join(', ')}
          />
          <ul className={styles.plain}>
            {lines.map((line, index) => (
              <li key={line.id} className={figureStyles.level}>
                <span
                  className={`${figureStyles.swatch} ${
                    chartStyles[shadeOf(index)]
                  }`}
                />
                <span>{line.title}</span>
                <span className={figureStyles.figure}>
                  <Figure line={line} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      }
    />
  );
}
