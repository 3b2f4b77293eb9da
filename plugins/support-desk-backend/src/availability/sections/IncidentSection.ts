import type {
  CompiledModel,
  ReportSection,
  ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NoticeStore, StoredNotice } from '../../notices/NoticeStore';
import { noticeTypeOf } from '../../notices/noticeType';
import type {
  SectionContext,
  SectionSource,
} from '../../reports/SectionSource';

const COLUMNS: ReportTable['columns'] = [
  { id: 'title', title: 'Interruption', kind: 'text' },
  { id: 'type', title: 'Kind', kind: 'text' },
  { id: 'services', title: 'Services', kind: 'text' },
  { id: 'from', title: 'From', kind: 'instant' },
  { id: 'to', title: 'To', kind: 'instant' },
  { id: 'length', title: 'Lasted', kind: 'duration' },
  { id: 'severity', title: 'Severity', kind: 'text' },
  { id: 'excluded', title: 'Excluded because of', kind: 'text' },
  { id: 'reports', title: 'Incident reports', kind: 'number' },
];

/** The interruptions of service that began in the period, planned or not, in the order in which they began; nothing for a model that has no notices of any. */
export class IncidentSection implements SectionSource {
  readonly kind = 'incidents';
  readonly #notices: Pick<NoticeStore, 'interruptions'>;

  constructor(options: { notices: Pick<NoticeStore, 'interruptions'> }) {
    this.#notices = options.notices;
  }

  async sectionOf({
    model,
    period,
    now,
  }: SectionContext): Promise<ReportSection | undefined> {
    const { from, to } = period;
    const models = [model.ref];
    const stored = await this.#notices.interruptions({ models, from, to });
    const begun = stored
      .map(notice => ({ notice, at: notice.startedAt ?? notice.startsAt }))
      .filter(it => it.at && it.at >= from && it.at <= now)
      .map(({ notice, at }) => ({ notice, at: at! }))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const tells = Object.values(model.notices).some(
      ({ kind }) =>
        kind === 'plannedDowntime' || kind === 'unplannedInterruption',
    );
    if (!tells && begun.length === 0) return undefined;
    return {
      kind: this.kind,
      title: 'Interruptions of service',
      table: {
        columns: COLUMNS,
        rows: begun.map(({ notice, at }) => rowOf(model, notice, at, now)),
      },
    };
  }
}

function rowOf(
  model: CompiledModel,
  notice: StoredNotice,
  from: Date,
  now: Date,
) {
  const { facts, kind, endsAt, endedAt } = notice;
  const planned = kind === 'plannedDowntime' ? endsAt : undefined;
  const end = endedAt ?? planned;
  const to = end && end <= now ? end : undefined;
  return {
    id: notice.id,
    cells: [
      notice.title,
      noticeTypeOf(model, notice).title,
      facts.concerned
        .filter(it => !it.dependsOn)
        .map(it => it.title)
        .join(', '),
      from.toISOString(),
      to?.toISOString() ?? null,
      to ? to.getTime() - from.getTime() : null,
      severityOf(model, facts.severity?.priority),
      facts.exclusions.join(', ') || null,
      facts.reports.length,
    ],
    link: `/support/notices/${notice.id}`,
  };
}

/** A priority as people know it; one that the model has no longer by its id. */
function severityOf(
  { priorities }: CompiledModel,
  id: string | undefined,
): string | null {
  if (!id) return null;
  const known = Object.values(priorities)
    .flatMap(it => Object.values(it.values))
    .find(it => it.id === id);
  return known?.title ?? id;
}
