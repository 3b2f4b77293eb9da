import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { ScreenOnly } from '../../../components/SupportRoot';
import { Surface } from '../../../components/Surface';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { useReportLinks } from '../useReportLinks';
import { CountTable } from './CountTable';
import { SectionCsv } from './SectionCsv';
import type { CountedSection } from './sectionsOf';

/**
 * A section that counts requests, as a table.
 *
 * @param props.isCharted - it stands above as a chart
 */
export function CountSection(props: {
  report: Report;
  section: CountedSection;
  isCharted: boolean;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const links = useReportLinks();
  const { report, section, isCharted } = props;
  const { kind, title, total, summary } = section;
  return (
    <Surface
      title={
        isCharted ? t('reports.page.allFigures', { section: title }) : title
      }
      action={
        <div className={styles.sectionActions}>
          {total.tickets && total.count > 0 && (
            <ScreenOnly>
              <Link href={links.tickets(total.tickets)} standalone>
                {t('reports.page.openTickets', { count: total.count })}
              </Link>
            </ScreenOnly>
          )}
          <SectionCsv report={report} kind={kind} />
        </div>
      }
    >
      {summary && <p className={styles.inside}>{summary}</p>}
      <CountTable report={report} section={section} />
    </Surface>
  );
}
