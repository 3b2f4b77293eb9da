import type { SelfHelpReport } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import type { Period } from './period';

/** The searches that a report lists. */
const MOST_SEARCHES = 50;

/** What visits say of an article. */
export interface VisitedArticle {
  entity: string;
  page: string;
  title: string;
  opened: number;
  solved: number;
  likelySolved: number;
  raised: number;
}

/** PostgreSQL gives sums as texts. */
type Count = number | string;

interface ArticleRow {
  entity_ref: string;
  page: string;
  title: string | null;
  opened: Count;
  solved: Count;
  likely: Count;
  raised: Count;
}

interface SearchRow {
  text: string;
  count: Count;
  day: string;
}

const countIf = (condition: string) =>
  `sum(case when ${condition} then 1 else 0 end)`;

/** An article was opened, the visit was left, and nobody said or raised anything. */
const LIKELY = 'opened = 1 and is_left and not is_raised and solved = 0';

/** Counts the visits to one model in a period. */
export class VisitNumbers {
  readonly #knex: Knex;
  readonly #modelRef: string;
  readonly #days: Period['days'];

  constructor(knex: Knex, modelRef: string, { days }: Period) {
    this.#knex = knex;
    this.#modelRef = modelRef;
    this.#days = days;
  }

  async totals(): Promise<
    Pick<SelfHelpReport, 'visits' | 'solved' | 'likelySolved' | 'raised'>
  > {
    const [row] = await this.#visits().select(
      this.#knex.raw('count(*) as visits'),
      this.#knex.raw('sum(solved) as solved'),
      this.#knex.raw(`${countIf('is_raised')} as raised`),
      this.#knex.raw(`${countIf(LIKELY)} as likely`),
    );
    return {
      visits: Number(row.visits),
      solved: Number(row.solved),
      likelySolved: Number(row.likely),
      raised: Number(row.raised),
    };
  }

  async articles(): Promise<VisitedArticle[]> {
    const rows: ArticleRow[] = await this.#events()
      .whereNotNull('entity_ref')
      .groupBy('entity_ref', 'page')
      .select(
        'entity_ref',
        'page',
        this.#knex.raw('max(title) as title'),
        this.#knex.raw(`${countIf("type = 'opened'")} as opened`),
        this.#knex.raw(`${countIf("type = 'solved'")} as solved`),
        this.#knex.raw(`${countIf(`type = 'opened' and ${LIKELY}`)} as likely`),
        this.#knex.raw(`${countIf("type = 'opened' and is_raised")} as raised`),
      );
    return rows.map(row => ({
      entity: row.entity_ref,
      page: row.page,
      title: row.title ?? row.page,
      opened: Number(row.opened),
      solved: Number(row.solved),
      likelySolved: Number(row.likely),
      raised: Number(row.raised),
    }));
  }

  /** What was looked for in vain, most often first; not what only became longer in the same visit. */
  async searchesWithoutResult(): Promise<
    SelfHelpReport['searchesWithoutResult']
  > {
    const rows: SearchRow[] = await this.#events()
      .where({ type: 'searched', results: 0 })
      .whereNotExists(longer =>
        longer
          .from('visit_events as longer')
          .whereRaw('longer.visit_id = events.visit_id')
          .whereRaw('longer.model_ref = events.model_ref')
          .where('longer.type', 'searched')
          .whereRaw('longer.text <> events.text')
          .whereRaw(
            'substr(longer.text, 1, length(events.text)) = events.text',
          ),
      )
      .groupBy('text')
      .select('text')
      .count({ count: '*' })
      .max({ day: 'day' })
      .orderBy([{ column: 'count', order: 'desc' }, 'text'])
      .limit(MOST_SEARCHES);
    return rows.map(row => ({
      text: row.text,
      count: Number(row.count),
      lastAt: `${row.day}T00:00:00.000Z`,
    }));
  }

  /** The visits, each with what it came to. */
  #visits(): Knex.QueryBuilder {
    return this.#knex.with('seen', this.#seen()).from('seen');
  }

  /** What happened, each with the visit in which it did. */
  #events(): Knex.QueryBuilder {
    return this.#knex
      .with('seen', this.#seen())
      .from('visit_events as events')
      .join('seen', 'seen.id', 'events.visit_id')
      .where('events.model_ref', this.#modelRef);
  }

  #seen(): Knex.QueryBuilder {
    const has = (type: string) =>
      `max(case when e.type = '${type}' then 1 else 0 end)`;
    return this.#knex('visits as v')
      .leftJoin('visit_events as e', on =>
        on.on('e.visit_id', 'v.id').on('e.model_ref', 'v.model_ref'),
      )
      .where('v.model_ref', this.#modelRef)
      .whereBetween('v.day', this.#days)
      .groupBy('v.id', 'v.day', 'v.is_left', 'v.is_raised')
      .select(
        'v.id',
        'v.day',
        'v.is_left',
        'v.is_raised',
        this.#knex.raw(`${has('solved')} as solved`),
        this.#knex.raw(`${has('opened')} as opened`),
      );
  }
}
