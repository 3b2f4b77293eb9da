import {
  zoneOf,
  type SurveyResults,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  movePeriod,
  periodAt,
  periodsBetween,
  type PeriodLength,
} from '../reports/periods';
import type { TicketCaller } from '../tickets/TicketService';
import type { SurveyDescriber } from './SurveyDescriber';
import type { SurveyFigures } from './SurveyFigures';
import type { SurveySight } from './SurveySight';
import type { SurveyStore } from './SurveyStore';

/** At least so many periods are told: a year, with those in which nobody was asked (S0-86). */
const LEAST_PERIODS = { month: 12, quarter: 4, year: 1 };

interface SurveyResultsOptions {
  surveys: SurveyStore;
  sight: SurveySight;
  describer: SurveyDescriber;
  figures: SurveyFigures;
  clock: ClockService;
}

/** Tells what came out of surveys, period by period. */
export class SurveyResultsReader {
  readonly #options: SurveyResultsOptions;

  constructor(options: SurveyResultsOptions) {
    this.#options = options;
  }

  /** The newest period first. @throws as {@link SurveySight.readable} */
  async read(
    query: { model: string; survey: string; by?: 'month' | 'quarter' },
    caller: TicketCaller,
  ): Promise<SurveyResults> {
    const { sight, describer, figures, clock } = this.#options;
    const seen = await sight.readable(query, caller);
    const now = clock.now();
    const length = query.by ?? 'quarter';
    const periods = await this.#periods(seen.definition, length, now);
    const told = await figures.of(seen.definition, periods, now);
    return {
      survey: await describer.survey(seen),
      periods: periods.map((period, i) => ({ period, ...told[i] })),
    };
  }

  async #periods(
    { id, model }: { id: string; model: Parameters<typeof zoneOf>[0] },
    length: PeriodLength,
    now: Date,
  ): Promise<string[]> {
    const zone = zoneOf(model);
    const last = periodAt(now, length, zone);
    const aYear = movePeriod(last, 1 - LEAST_PERIODS[length]);
    const used = await this.#options.surveys.firstUse({
      model: model.ref,
      survey: id,
    });
    const first = used ? periodAt(used, length, zone) : aYear;
    return periodsBetween(first < aYear ? first : aYear, last);
  }
}
