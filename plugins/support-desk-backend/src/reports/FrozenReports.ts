import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { zoneOf } from '@supportdesk/backstage-plugin-support-desk-common';
import { spanOf } from './periods';
import {
  QUERY_VERSION,
  type ReportContent,
  type ReportMaker,
} from './ReportMaker';
import type { ReportDefinition } from './reportsOf';
import type { ReportStore } from './ReportStore';

/** What a report says, and by which queries. */
export interface MadeReport {
  content: ReportContent;
  queryVersion: number;
}

/**
 * Reports as they were when they were first made after the end of their period, whatever happens to their tickets later; while it runs, as
 * they stand.
 */
export class FrozenReports {
  readonly #store: Pick<ReportStore, 'snapshot' | 'freeze'>;
  readonly #maker: Pick<ReportMaker, 'make'>;
  readonly #clock: ClockService;

  constructor(options: {
    store: Pick<ReportStore, 'snapshot' | 'freeze'>;
    maker: Pick<ReportMaker, 'make'>;
    clock: ClockService;
  }) {
    this.#store = options.store;
    this.#maker = options.maker;
    this.#clock = options.clock;
  }

  /** @param period - one of the length of the report */
  async get(definition: ReportDefinition, period: string): Promise<MadeReport> {
    const { model, id } = definition;
    const key = { modelRef: model.ref, report: id, period };
    const kept = await this.#store.snapshot(key);
    if (kept) return kept;
    const now = this.#clock.now();
    const content = await this.#maker.make(definition, period, now);
    const made = { content, queryVersion: QUERY_VERSION };
    return now < spanOf(period, zoneOf(model)).to
      ? made
      : this.#store.freeze({ ...key, ...made, frozenAt: now });
  }
}
