import {
  localDate,
  zoneOf,
  type Report,
  type ReportSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { MalformedRequestError } from '../http';
import type { CatalogDirectory } from '../models';
import type { TicketCaller } from '../tickets/TicketService';
import { describeReview, peopleOf } from './describeReview';
import { describeState } from './describeState';
import { reviewTerm } from './dueDays';
import { FrozenReports } from './FrozenReports';
import { mayOf } from './mayOf';
import { lengthOf, movePeriod, periodAt, periodsBetween } from './periods';
import type { ReportDefinition } from './reportsOf';
import { namedRoles, type ReportSight, type SeenReport } from './ReportSight';
import type { ReportStore } from './ReportStore';

/** So many periods are listed, the running one besides. */
const MOST_PERIODS = 12;

const EXAMPLES = {
  month: 'a month such as 2025-03',
  quarter: 'a quarter such as 2025-Q1',
  year: 'a year such as 2025',
};

interface ReportReaderOptions {
  store: ReportStore;
  sight: ReportSight;
  frozen: FrozenReports;
  directory: Pick<CatalogDirectory, 'namesOf'>;
  clock: ClockService;
}

/** Reads reports for those whom they are for. */
export class ReportReader {
  readonly #options: ReportReaderOptions;

  constructor(options: ReportReaderOptions) {
    this.#options = options;
  }

  /** What there is, and what is due. @throws as {@link ReportSight.list} */
  async list(caller: TicketCaller, model?: string): Promise<ReportSummary[]> {
    const { sight, store, clock } = this.#options;
    const seen = await sight.list(caller, model);
    const refs = [...new Set(seen.map(it => it.definition.model.ref))];
    const facts = await store.factsOf(refs);
    const firsts = new Map(
      await Promise.all(
        refs.map(async it => [it, await store.firstTicketAt(it)] as const),
      ),
    );
    const now = clock.now();
    return seen.map(it => {
      const { definition } = it;
      const today = localDate(definition.model, now);
      const { first, last } = rangeOf(
        definition,
        firsts.get(definition.model.ref),
        now,
      );
      return {
        ...describeReport(definition),
        periods: periodsBetween(first, last)
          .slice(0, MOST_PERIODS + 1)
          .map(period => describeState(it, period, facts, today)),
      };
    });
  }

  /**
   * A report as it was frozen, or as it stands while its period runs.
   *
   * @param period - default: the last one that is over
   * @throws MalformedRequestError for a period that it does not have
   * @throws as {@link ReportSight.see}
   */
  async get(
    model: string,
    report: string,
    period: string | undefined,
    caller: TicketCaller,
  ): Promise<Report> {
    const seen = await this.#options.sight.see(model, report, caller);
    return this.read(seen, await this.periodOf(seen, period));
  }

  /** @throws MalformedRequestError for a period that a report does not have; says which it has */
  async periodOf(
    { definition }: SeenReport,
    period: string | undefined,
  ): Promise<string> {
    const { first, last } = await this.#range(definition);
    const wanted = period ?? movePeriod(last, -1);
    const { length, title } = definition;
    if (lengthOf(wanted) === length && first <= wanted && wanted <= last) {
      return wanted;
    }
    throw new MalformedRequestError([
      {
        field: 'period',
        message: `'${wanted}' is not a period of '${title}', which is made by the ${length} (${EXAMPLES[length]}); it begins with the first request`,
        allowed: [`${first} to ${last}`],
      },
    ]);
  }

  /** A report that the caller may see, of a period that it has. */
  async read(seen: SeenReport, period: string): Promise<Report> {
    const { store, frozen, clock, directory } = this.#options;
    const { definition } = seen;
    const { model, id } = definition;
    const now = clock.now();
    const { content, queryVersion } = await frozen.get(definition, period);
    const term = reviewTerm(definition, period, zoneOf(model));
    const reviews = term
      ? await store.reviewsOf({ modelRef: model.ref, report: id, ...term })
      : [];
    const names = await directory.namesOf(reviews.flatMap(peopleOf));
    const { first, last } = await this.#range(definition);
    return {
      ...describeReport(definition),
      ...content,
      period,
      queryVersion,
      state: describeState(
        seen,
        period,
        await store.factsOf([model.ref]),
        localDate(model, now),
      ),
      reviews: reviews.map(it => describeReview(it, names, seen)),
      may: mayOf(seen, period, now),
      ...(period > first && { earlier: movePeriod(period, -1) }),
      ...(period < last && { later: movePeriod(period, 1) }),
    };
  }

  async #range(definition: ReportDefinition) {
    const { store, clock } = this.#options;
    const first = await store.firstTicketAt(definition.model.ref);
    return rangeOf(definition, first, clock.now());
  }
}

/** From the period of the first request, or the last that is over, to the one that runs. */
function rangeOf(
  { model, length }: ReportDefinition,
  firstTicket: Date | undefined,
  now: Date,
): { first: string; last: string } {
  const zone = zoneOf(model);
  const last = periodAt(now, length, zone);
  const before = movePeriod(last, -1);
  const began = firstTicket ? periodAt(firstTicket, length, zone) : before;
  return { first: began < before ? began : before, last };
}

function describeReport(
  definition: ReportDefinition,
): Omit<ReportSummary, 'periods'> {
  const { id, title, model, stated, schedule, every } = definition;
  return {
    id,
    title,
    model: model.ref,
    modelTitle: model.title,
    source: stated ? 'model' : 'portal',
    isSurvey: stated?.survey !== undefined,
    schedule,
    every,
    responsible: namedRoles(definition, definition.responsible),
    sentTo: namedRoles(definition, definition.sentTo),
    contents: stated?.contents ?? [],
    ...(stated?.note && { note: stated.note }),
    confirm: Object.values(stated?.confirm ?? {}),
  };
}
