import type {
  Report,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  reportMessages,
  reportsTranslationRef,
} from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { isCounted, isFacts } from '../sections/sectionsOf';

const FACTS = Object.keys(
  reportMessages.fact,
) as (keyof typeof reportMessages.fact)[];

/** The back end names columns in English; what it calls otherwise than is known here stays. */
const factOf = (title: string) =>
  FACTS.find(it => reportMessages.fact[it] === title);

/**
 * A report in the reader's language as far as the portal named its parts: sections, columns, the sum of all. What the model names stays as
 * the model says it.
 */
export function useWordedReport(report: Report): Report {
  const { t } = useMessages(reportsTranslationRef);

  const titleOf = (section: ReportSection) => {
    // It is the survey's own.
    if (section.kind === 'satisfaction') return section.title;
    return section.kind === 'callers' && section.by
      ? t(`reports.callers.${section.by}`)
      : t(`reports.section.${section.kind}`);
  };

  const worded = (section: ReportSection): ReportSection => {
    const title = titleOf(section);
    if (isCounted(section)) {
      const total = { ...section.total, title: t('reports.column.all') };
      return { ...section, title, total };
    }
    if (isFacts(section)) {
      const columns = section.table.columns.map(column => {
        const fact = factOf(column.title);
        return fact ? { ...column, title: t(`reports.fact.${fact}`) } : column;
      });
      return { ...section, title, table: { ...section.table, columns } };
    }
    return { ...section, title };
  };

  return { ...report, sections: report.sections.map(worded) };
}
