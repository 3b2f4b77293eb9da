import {
  addDays,
  localDate,
  zoneOf,
  type Satisfaction,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { CatalogDirectory } from '../models';
import { lastDayOf, lengthOf, movePeriod, spanOf } from '../reports/periods';
import { bucketOfMonth } from './buckets';
import { meanOf, poolOf, satisfactionOf, type Pool } from './pool';
import { poolOfRun } from './poolOfRun';
import type { SurveyStore } from './SurveyStore';
import type { SurveyDefinition } from './surveysOf';

/** So many earlier periods stand beside one. */
const PERIODS_BEFORE = 5;

/** What came out of a survey in a period. */
export interface PeriodFigures {
  runs: number;
  result: Satisfaction;
}

/**
 * Counts what came out of surveys: rounds in the month of their last day, for until then answers may change, and what was said about
 * requests in the month in which it was said first.
 */
export class SurveyFigures {
  readonly #surveys: SurveyStore;
  readonly #directory: Pick<CatalogDirectory, 'namesOf'>;

  constructor(options: {
    surveys: SurveyStore;
    directory: Pick<CatalogDirectory, 'namesOf'>;
  }) {
    this.#surveys = options.surveys;
    this.#directory = options.directory;
  }

  /**
   * @param periods - of one length: `2025-03`, `2025-Q1` or `2025`
   * @returns in the order of the periods
   */
  async of(
    definition: SurveyDefinition,
    periods: string[],
    now: Date,
  ): Promise<PeriodFigures[]> {
    const wanted = periods.flatMap(period => [period, ...earlierOf(period)]);
    const pools = new Map<string, Pool>();
    for (const period of new Set(wanted)) {
      pools.set(period, await this.#pool(definition, period, now));
    }
    const people = periods.flatMap(period =>
      pools.get(period)!.shown.flatMap(it => (it.comment && it.by) || []),
    );
    const names = await this.#directory.namesOf(people);
    return periods.map(period => {
      const pool = pools.get(period)!;
      const before = earlierOf(period).flatMap(earlier => {
        const mean = meanOf(pools.get(earlier)!);
        return mean === undefined ? [] : [{ period: earlier, mean }];
      });
      return {
        runs: pool.runs,
        result: satisfactionOf(pool, { before, names }),
      };
    });
  }

  /** A whole is added up from its months, so that what is kept back of one is kept back of the whole. */
  async #pool(
    definition: SurveyDefinition,
    period: string,
    now: Date,
  ): Promise<Pool> {
    const parts = partsOf(period);
    if (parts.length === 0) return this.#month(definition, period, now);
    const pools: Pool[] = [];
    for (const part of parts) {
      pools.push(await this.#pool(definition, part, now));
    }
    return poolOf(pools);
  }

  async #month(
    definition: SurveyDefinition,
    month: string,
    now: Date,
  ): Promise<Pool> {
    const { model } = definition;
    const runs = await this.#surveys.runsEnding({
      model: model.ref,
      survey: definition.id,
      from: `${month}-01`,
      to: lastDayOf(month),
    });
    const today = localDate(model, now);
    const parts: Pool[] = [await this.#ratings(definition, month, now)];
    for (const run of runs) {
      const hasEnded = run.closedAt ? run.closedAt <= now : false;
      if (hasEnded || run.closesOn <= addDays(today, -1)) {
        parts.push(await poolOfRun(this.#surveys, run));
      }
    }
    return poolOf(parts);
  }

  async #ratings(
    { id, model }: SurveyDefinition,
    month: string,
    now: Date,
  ): Promise<Pool> {
    const of = { model: model.ref, survey: id };
    const span = spanOf(month, zoneOf(model));
    const { asked, answers } = await this.#surveys.ratings({ ...of, ...span });
    const anonymous = await this.#surveys.anonymousAnswers(
      bucketOfMonth(of, month),
    );
    return poolOf([
      {
        runs: 0,
        asked,
        answered: answers.length + anonymous.length,
        shown: answers,
        // While a month runs, each look at it would tell the answer that came since the last one.
        held: span.to <= now ? anonymous : [],
      },
    ]);
  }
}

function earlierOf(period: string): string[] {
  return Array.from({ length: PERIODS_BEFORE }, (_, i) =>
    movePeriod(period, i - PERIODS_BEFORE),
  );
}

function partsOf(period: string): string[] {
  const [year, part] = period.split('-');
  switch (lengthOf(period)) {
    case 'year':
      return [1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`);
    case 'quarter': {
      const first = `${year}-${String(Number(part[1]) * 3 - 2).padStart(
        2,
        '0',
      )}`;
      return [0, 1, 2].map(by => movePeriod(first, by));
    }
    default:
      return [];
  }
}
