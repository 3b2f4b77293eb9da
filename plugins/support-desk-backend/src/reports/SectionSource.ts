import type {
  CompiledModel,
  CompiledReport,
  ReportSection,
  ReportSectionKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TableRow } from './sections/rows';

/** A month, a quarter or a year. */
export interface ReportSpan {
  /** `2025-03`, `2025-Q1` or `2025`. */
  id: string;
  /** Its first instant, in the zone of the model. */
  from: Date;
  /** The first instant after it. */
  to: Date;
}

/** What a section is about. The same context answers the same section, whoever reads it: what is frozen is read by all. */
export interface SectionContext {
  model: CompiledModel;
  /** Absent for the portal's own report of every model. */
  report?: CompiledReport;
  period: ReportSpan & { before: ReportSpan };
  /** Ids of the request types that it is about; absent: all. */
  requestTypes?: string[];
  /** In which days are counted. */
  timeZone: string;
  /** A period that ends later is under way. */
  now: Date;
}

/** Makes one section of reports. */
export interface SectionSource {
  kind: ReportSectionKind;

  /** Nothing where the model has nothing that the section could tell of. */
  sectionOf(context: SectionContext): Promise<ReportSection | undefined>;

  /**
   * All rows of a table that may have more than a report keeps, in its order, a page at a time.
   *
   * @param from - the first instant, in milliseconds
   */
  rowsFrom?(context: SectionContext, from: number): AsyncGenerator<TableRow>;
}
