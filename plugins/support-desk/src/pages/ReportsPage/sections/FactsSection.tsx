import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { Surface } from '../../../components/Surface';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';
import { FactsTable } from './FactsTable';
import { SectionCsv } from './SectionCsv';
import type { FactsSection as Section } from './sectionsOf';

/** A log, availability, licences, what was suggested: facts as a table. */
export function FactsSection(props: { report: Report; section: Section }) {
  const { t } = useMessages(reportsTranslationRef);
  const { report, section } = props;
  const { kind, title, summary, table } = section;
  return (
    <Surface title={title} action={<SectionCsv report={report} kind={kind} />}>
      {summary && <p className={styles.inside}>{summary}</p>}
      {section.kind === 'knowledge' && (
        <p className={styles.inside}>
          {t('reports.knowledge.deflected', { count: section.deflected })}
        </p>
      )}
      {table.rows.length === 0 ? (
        <p className={styles.inside}>{t('reports.column.none')}</p>
      ) : (
        <FactsTable title={title} table={table} timeZone={report.timeZone} />
      )}
      {Boolean(table.more) && (
        <p className={styles.inside}>
          {t('reports.column.more', { count: table.more! })}
        </p>
      )}
    </Surface>
  );
}
