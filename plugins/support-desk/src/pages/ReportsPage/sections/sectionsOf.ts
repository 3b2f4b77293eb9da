import type {
  CountedLine,
  Report,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A section of a kind. */
export type SectionOf<K extends ReportSection['kind']> = Extract<
  ReportSection,
  { kind: K }
>;

/** Sections that count requests. */
export type CountedSection = SectionOf<
  'categories' | 'requestTypes' | 'callers' | 'levels'
>;
/** Sections that are a table of facts. */
export type FactsSection = Extract<ReportSection, { table: unknown }>;

/** Whether a section counts requests. */
export const isCounted = (section: ReportSection): section is CountedSection =>
  'total' in section;

/** Whether a section is a table of facts. */
export const isFacts = (section: ReportSection): section is FactsSection =>
  'table' in section;

/** The section of a kind, where the report shows it. */
export function sectionOf<K extends ReportSection['kind']>(
  { sections }: Pick<Report, 'sections'>,
  kind: K,
) {
  return sections.find((it): it is SectionOf<K> => it.kind === kind);
}

/** Lines that are sums of others. */
export function groupsIn(lines: CountedLine[]): Set<string> {
  return new Set(lines.flatMap(it => it.parent ?? []));
}

/** The greatest figure of those that are compared: of this period and the one before, without sums. */
export function greatestOf(lines: CountedLine[]): number {
  const groups = groupsIn(lines);
  return Math.max(
    0,
    ...lines
      .filter(it => !groups.has(it.id))
      .flatMap(it => [it.count, it.before]),
  );
}
