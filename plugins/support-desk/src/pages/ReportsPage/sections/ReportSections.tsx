import type {
  Report,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import styles from '../ReportsPage.module.css';
import { CountChart } from './CountChart';
import { CountSection } from './CountSection';
import { FactsSection } from './FactsSection';
import { LevelChart } from './LevelChart';
import { SatisfactionChart } from './SatisfactionChart';
import { SectionCsv } from './SectionCsv';
import { isCounted, isFacts, sectionOf } from './sectionsOf';
import { TargetSection } from './TargetSection';

/** Charts first, each of which answers one question; below them every figure. */
export function ReportSections({ report }: { report: Report }) {
  const counted =
    sectionOf(report, 'categories') ?? sectionOf(report, 'requestTypes');
  const levels = sectionOf(report, 'levels');
  const satisfaction = sectionOf(report, 'satisfaction');
  const targets = sectionOf(report, 'targets');
  return (
    <>
      <div className={styles.charts}>
        {counted && <CountChart report={report} section={counted} />}
        {(levels || satisfaction) && (
          <div className={styles.side}>
            {levels && <LevelChart report={report} section={levels} />}
            {satisfaction && (
              <SatisfactionChart
                title={satisfaction.title}
                period={report.period}
                result={satisfaction.result}
                csv={<SectionCsv report={report} kind="satisfaction" />}
              />
            )}
          </div>
        )}
      </div>
      {targets && <TargetSection report={report} section={targets} />}
      {report.sections.map(section => (
        <Table
          key={section.kind}
          report={report}
          section={section}
          isCharted={section === counted}
        />
      ))}
    </>
  );
}

function Table(props: {
  report: Report;
  section: ReportSection;
  isCharted: boolean;
}) {
  const { report, section, isCharted } = props;
  if (isFacts(section)) {
    return <FactsSection report={report} section={section} />;
  }
  return isCounted(section) && section.kind !== 'levels' ? (
    <CountSection report={report} section={section} isCharted={isCharted} />
  ) : null;
}
