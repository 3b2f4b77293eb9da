import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { ChartSurface } from '../charts/ChartSurface';
import { SectionCsv } from './SectionCsv';
import type { SectionOf } from './sectionsOf';
import { TargetPart } from './TargetPart';
import { TargetTable } from './TargetTable';
import targetStyles from './targets.module.css';

/** What was promised and how often it was kept, with those that missed it. */
export function TargetSection(props: {
  report: Report;
  section: SectionOf<'targets'>;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const { report, section } = props;
  const { title, lines } = section;
  return (
    <ChartSurface
      title={title}
      note={
        <span className={targetStyles.key}>
          <i className={targetStyles.keyMet} />
          {t('reports.targets.met')}
          <i className={targetStyles.keyMissed} />
          {t('reports.targets.missed')}
        </span>
      }
      csv={<SectionCsv report={report} kind="targets" />}
      table={<TargetTable title={title} lines={lines} />}
      chart={
        <ul className={targetStyles.targets}>
          {lines.map(line => (
            <TargetPart key={line.id} line={line} />
          ))}
        </ul>
      }
    />
  );
}
