import type {
  ReportSection,
  ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** So many rows of a table go to a page; CSV has all that are kept. */
const MOST_SHOWN = 200;

/** Sections as a page shows them: a table that is longer says how many rows more there are. */
export function withoutLongTables(sections: ReportSection[]): ReportSection[] {
  return sections.map(it =>
    'table' in it ? { ...it, table: shortened(it.table) } : it,
  );
}

function shortened(table: ReportTable): ReportTable {
  const { rows, more = 0 } = table;
  const hidden = Math.max(rows.length - MOST_SHOWN, 0) + more;
  return hidden === 0
    ? table
    : { ...table, rows: rows.slice(0, MOST_SHOWN), more: hidden };
}
