import {
  type Report,
  type ReportSection,
  type ReportSectionKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError } from '../http';
import type { TicketCaller } from '../tickets/TicketService';
import { csvSection, type CsvTable } from './csvSection';
import type { ReportMaker } from './ReportMaker';
import type { ReportReader } from './ReportReader';
import type { ReportSight } from './ReportSight';

/** Which section of which report. */
export interface SectionQuery {
  model: string;
  report: string;
  /** Default: the last one that is over. */
  period?: string;
  /** Default: the first one. */
  section?: ReportSectionKind;
}

/** Sections as CSV, however many rows they have: those that a report keeps as they were kept, the others as they are now. */
export class SectionExport {
  readonly #sight: Pick<ReportSight, 'see'>;
  readonly #reader: Pick<ReportReader, 'periodOf' | 'read'>;
  readonly #maker: Pick<ReportMaker, 'rowsOf'>;

  constructor(options: {
    sight: Pick<ReportSight, 'see'>;
    reader: Pick<ReportReader, 'periodOf' | 'read'>;
    maker: Pick<ReportMaker, 'rowsOf'>;
  }) {
    this.#sight = options.sight;
    this.#reader = options.reader;
    this.#maker = options.maker;
  }

  /**
   * @throws MalformedRequestError for a section that the report does not have; says which it has
   * @throws as {@link ReportSight.see}, {@link ReportReader.periodOf}
   */
  async get(
    query: SectionQuery,
    caller: TicketCaller,
  ): Promise<CsvTable<any> & { fileName: string }> {
    const seen = await this.#sight.see(query.model, query.report, caller);
    const period = await this.#reader.periodOf(seen, query.period);
    const report = await this.#reader.read(seen, period);
    const section = sectionIn(report, query.section);
    return {
      ...csvSection(section),
      ...('table' in section && {
        rows: this.#maker.rowsOf(
          seen.definition,
          period,
          section,
          new Date(report.to),
        ),
      }),
      fileName: `${report.id}-${period}-${section.kind}.csv`,
    };
  }
}

function sectionIn(
  { sections }: Report,
  kind: ReportSectionKind | undefined,
): ReportSection {
  const section = kind ? sections.find(it => it.kind === kind) : sections[0];
  if (section) return section;
  throw new MalformedRequestError([
    {
      field: 'query.section',
      message: kind
        ? `'${kind}' is not a section of this report`
        : 'this report has no sections',
      allowed: sections.map(it => it.kind),
    },
  ]);
}
