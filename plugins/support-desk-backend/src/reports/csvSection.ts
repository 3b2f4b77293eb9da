import type {
  CountedLine,
  ReportSection,
  ReportTable,
  TargetLine,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { CsvColumns } from '../http';

/** A table as CSV: what its head says, and its rows. */
export interface CsvTable<Row> {
  columns: CsvColumns<Row>;
  rows: Iterator<Row> | AsyncIterator<Row>;
}

const TARGET_COLUMNS: CsvColumns<TargetLine> = {
  Target: it => it.title,
  Promise: it => it.promises.join('; '),
  Met: it => String(it.met),
  Missed: it => String(it.missed),
  'Without a time': it => String(it.withoutTime),
  Running: it => String(it.running),
  'Missed by': it => it.missedTickets.map(({ key }) => key).join(' '),
};

/** A section of a report as CSV; durations are in minutes. */
export function csvSection(section: ReportSection): CsvTable<any> {
  switch (section.kind) {
    case 'targets':
      return { columns: TARGET_COLUMNS, rows: section.lines.values() };
    case 'satisfaction':
      return {
        columns: {
          Score: it => it.score,
          Answers: it => it.answers,
        },
        rows: (section.result.scores ?? [])
          .map((answers, i) => ({
            score: String(i + 1),
            answers: String(answers),
          }))
          .values(),
      };
    case 'categories':
    case 'requestTypes':
    case 'callers':
    case 'levels':
      return {
        columns: lineColumns(section.lines),
        rows: [...section.lines, section.total].values(),
      };
    default:
      return csvTable(section.table);
  }
}

function lineColumns(lines: CountedLine[]): CsvColumns<CountedLine> {
  const titles = new Map(lines.map(it => [it.id, it.title]));
  return {
    Group: it => it.parent && titles.get(it.parent),
    Title: it => it.title,
    Count: it => String(it.count),
    Before: it => String(it.before),
    'Median to solve (minutes)': it => minutes(it.medianSolvedMs),
    'Open at the end': it => it.openAtEnd?.toString(),
  };
}

function csvTable({ columns, rows }: ReportTable): CsvTable<any> {
  const cellOf =
    (index: number, kind: string) =>
    ({ cells }: ReportTable['rows'][number]) => {
      const cell = cells[index];
      if (cell === null || cell === undefined) return undefined;
      return kind === 'duration' ? minutes(Number(cell)) : String(cell);
    };
  return {
    columns: Object.fromEntries(
      columns.map(({ title, kind }, index) => [
        kind === 'duration' ? `${title} (minutes)` : title,
        cellOf(index, kind),
      ]),
    ),
    rows: rows.values(),
  };
}

function minutes(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : String(Math.round(ms / 6000) / 10);
}
