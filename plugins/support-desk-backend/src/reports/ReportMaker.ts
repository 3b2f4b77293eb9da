import {
  reportSectionKindSchema,
  zoneOf,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { headlinesOf } from './headlines';
import { movePeriod, spanOf } from './periods';
import type { ReportDefinition } from './reportsOf';
import type { SectionContext, SectionSource } from './SectionSource';

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
    const { model, stated, title } = definition;
    const timeZone = zoneOf(model);
    const span = spanOf(period, timeZone);
    const before = movePeriod(period, -1);
    const context: SectionContext = {
      model,
      report: stated,
      period: { ...span, before: spanOf(before, timeZone) },
      ...(stated?.requestTypes.length && { requestTypes: stated.requestTypes }),
      timeZone,
      now,
    };
    const sections = await this.#sections(definition, context);
    const isOver = span.to <= now;
    return {
      title,
      modelTitle: model.title,
      timeZone,
      from: span.from.toISOString(),
      to: (isOver ? span.to : now).toISOString(),
      headlines: headlinesOf(sections, { before, isOver }),
      sections,
    };
  }

  async #sections(
    { stated }: ReportDefinition,
    context: SectionContext,
  ): Promise<ReportSection[]> {
    const kinds = stated?.shows.length
      ? stated.shows
      : reportSectionKindSchema.options;
    const sections: ReportSection[] = [];
    // One after the other: a report is one reader among many, and its queries are the longest of all.
    for (const kind of kinds) {
      const section = await this.#sources.get(kind)?.sectionOf(context);
      if (section) sections.push(section);
    }
    return sections;
  }
}
