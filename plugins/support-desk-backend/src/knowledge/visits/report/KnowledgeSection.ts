import {
  localDate,
  type ArticleUse,
  type ReportSection,
  type ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { lastDayOf } from '../../../reports/periods';
import { MOST_ROWS } from '../../../reports/sections/rows';
import type {
  SectionContext,
  SectionSource,
} from '../../../reports/SectionSource';
import type { Period } from './period';
import { usedArticles } from './usedArticles';
import { VisitNumbers } from './VisitNumbers';

const COLUMNS: ReportTable['columns'] = [
  { id: 'article', title: 'Article', kind: 'text' },
  { id: 'views', title: 'Views', kind: 'number' },
  { id: 'helped', title: 'Useful', kind: 'number' },
  { id: 'didNotHelp', title: 'Not useful', kind: 'number' },
  { id: 'solved', title: 'Solved', kind: 'number' },
  { id: 'likelySolved', title: 'Likely solved', kind: 'number' },
  { id: 'raised', title: 'Request all the same', kind: 'number' },
];

/** What articles were read, what their readers said, and how many visits ended before a request (S1-35). */
export class KnowledgeSection implements SectionSource {
  readonly kind = 'knowledge';
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const { model } = context;
    const period = periodOf(context);
    const numbers = new VisitNumbers(this.#knex, model.ref, period);
    const { visits, solved, likelySolved } = await numbers.totals();
    const articles = await usedArticles(this.#knex, model, period);
    if (visits === 0 && articles.length === 0) return undefined;
    return {
      kind: this.kind,
      title: 'FAQ and self-help',
      summary:
        'Visits are deflected that somebody said were solved, and in which an article was opened and no request followed.',
      deflected: solved + likelySolved,
      table: {
        columns: COLUMNS,
        rows: articles.slice(0, MOST_ROWS).map(rowOf),
        ...(articles.length > MOST_ROWS && {
          more: articles.length - MOST_ROWS,
        }),
      },
    };
  }
}

/** Visits keep no more than their day: those of a period are those of its days in the zone of the model, so that none counts in two. */
function periodOf({ model, period }: SectionContext): Period {
  return {
    from: period.from,
    to: new Date(period.to.getTime() - 1),
    days: [localDate(model, period.from), lastDayOf(period.id)],
  };
}

function rowOf(use: ArticleUse): ReportTable['rows'][number] {
  return {
    id: `${use.entity} ${use.page}`,
    cells: [
      use.title,
      use.views,
      use.helped,
      use.didNotHelp,
      use.solved,
      use.likelySolved,
      use.raised,
    ],
    link: use.url,
  };
}
