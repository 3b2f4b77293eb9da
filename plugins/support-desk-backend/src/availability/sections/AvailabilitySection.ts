import {
  availabilityIn,
  calendarOf,
  type CompiledService,
  type ReportSection,
  type ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NoticeStore } from '../../notices/NoticeStore';
import type {
  SectionContext,
  SectionSource,
} from '../../reports/SectionSource';
import { interruptionsOf } from '../serviceInterruptions';

const COLUMNS: ReportTable['columns'] = [
  { id: 'service', title: 'Service', kind: 'text' },
  { id: 'percent', title: 'Available', kind: 'percent' },
  { id: 'before', title: 'Before', kind: 'percent' },
  { id: 'promised', title: 'Promised', kind: 'duration' },
  { id: 'planned', title: 'Planned down time', kind: 'duration' },
  { id: 'excluded', title: 'Excluded', kind: 'duration' },
  { id: 'down', title: 'Down', kind: 'duration' },
];

/** How available the services were for which the model promises times (S0-09). */
export class AvailabilitySection implements SectionSource {
  readonly kind = 'availability';
  readonly #notices: Pick<NoticeStore, 'interruptions'>;

  constructor(options: { notices: Pick<NoticeStore, 'interruptions'> }) {
    this.#notices = options.notices;
  }

  async sectionOf({
    model,
    period,
    now,
  }: SectionContext): Promise<ReportSection | undefined> {
    const services = Object.values(model.services).filter(
      it => it.availability,
    );
    if (services.length === 0) return undefined;
    const stored = await this.#notices.interruptions({
      models: [model.ref],
      from: period.before.from,
      to: period.to,
    });
    const row = (service: CompiledService) => {
      const calendar = calendarOf(model, service.availability!.calendar);
      const interruptions = interruptionsOf(service, stored);
      const figureOf = (span: { from: Date; to: Date }) =>
        availabilityIn(calendar, span, interruptions, now);
      const figure = figureOf(period);
      return {
        id: service.id,
        cells: [
          service.title,
          figure.percent ?? null,
          figureOf(period.before).percent ?? null,
          figure.promisedMs,
          figure.plannedMs,
          figure.excludedMs,
          figure.downMs,
        ],
      };
    };
    return {
      kind: this.kind,
      title: 'Availability',
      table: { columns: COLUMNS, rows: services.map(row) },
    };
  }
}
