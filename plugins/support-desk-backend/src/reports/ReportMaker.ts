import {
  reportSectionKindSchema,
  zoneOf,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { headlinesOf } from './headlines';
import { movePeriod, spanOf } from './periods';
import type { ReportDefinition } from './reportsOf';
import type { SectionContext, SectionSource } from './SectionSource';
import type { TableRow } from './sections/rows';

/** Grows whenever a query counts differently, so that a frozen report says by which it was made. */
export const QUERY_VERSION = 1;

/** What a report says; the same for all its readers. */
export interface ReportContent {
  /** As the report was called. */
  title: string;
  modelTitle: string;
  timeZone: string;
  /** Instants, ISO 8601 in UTC. */
  from: string;
  to: string;
  headlines: string[];
  sections: ReportSection[];
}

/** A section that is a table. */
export type TableSection = Extract<ReportSection, { table: unknown }>;

/** Makes reports from what their sections count. */
export class ReportMaker {
  readonly #sources: Map<string, SectionSource>;

  /** @param options - `sections`: of two of a kind the later counts */
  constructor(options: { sections: SectionSource[] }) {
    this.#sources = new Map(options.sections.map(it => [it.kind, it]));
  }

  /**
   * @param period - one of the length of the report
   * @param now - a period that is not over then is told so far
   */
  async make(
    definition: ReportDefinition,
    period: string,
    now: Date,
  ): Promise<ReportContent> {
    const { model, title } = definition;
    const context = contextOf(definition, period, now);
    const sections = await this.#sections(definition, context);
    const { from, to, before } = context.period;
    const isOver = to <= now;
    return {
      title,
      modelTitle: model.title,
      timeZone: context.timeZone,
      from: from.toISOString(),
      to: (isOver ? to : now).toISOString(),
      headlines: headlinesOf(sections, { before: before.id, isOver }),
      sections,
    };
  }

  /**
   * The rows of a section with those that a report does not keep; the latter as they are now.
   *
   * @param section - of the report, with a table
   * @param now - at which the report was made, or later than its period
   */
  async *rowsOf(
    definition: ReportDefinition,
    period: string,
    { kind, table }: TableSection,
    now: Date,
  ): AsyncGenerator<TableRow> {
    yield* table.rows;
    const last = table.rows.at(-1);
    const source = this.#sources.get(kind);
    if (!table.more || !last || !source?.rowsFrom) return;
    const at = table.columns.findIndex(it => it.kind === 'instant');
    const instant = last.cells[at];
    // Several may be of the same instant.
    const kept = new Set(
      table.rows.filter(it => it.cells[at] === instant).map(it => it.id),
    );
    const rows = source.rowsFrom(
      contextOf(definition, period, now),
      Date.parse(String(instant)),
    );
    for await (const row of rows) if (!kept.has(row.id)) yield row;
  }

  async #sections(
    { stated }: ReportDefinition,
    context: SectionContext,
  ): Promise<ReportSection[]> {
    const kinds = stated?.shows.length
      ? stated.shows
      : reportSectionKindSchema.options;
    const sections: ReportSection[] = [];
    // One after the other: a report is one reader among many, and its queries are the longest of all. The longest sections ask two or three
    // things side by side.
    for (const kind of kinds) {
      const section = await this.#sources.get(kind)?.sectionOf(context);
      if (section) sections.push(section);
    }
    return sections;
  }
}

function contextOf(
  { model, stated }: ReportDefinition,
  period: string,
  now: Date,
): SectionContext {
  const timeZone = zoneOf(model);
  return {
    model,
    report: stated,
    period: {
      ...spanOf(period, timeZone),
      before: spanOf(movePeriod(period, -1), timeZone),
    },
    ...(stated?.requestTypes.length && { requestTypes: stated.requestTypes }),
    timeZone,
    now,
  };
}
