import { NotAllowedError } from '@backstage/errors';
import type {
  ArticleUse,
  SelfHelpReport,
  SelfHelpReportQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { TicketCaller } from '../../../tickets/TicketService';
import type { ModelStaff, Standing } from '../../ModelStaff';
import { staleness } from './articleUse';
import type { DocumentedDates } from './DocumentedDates';
import { periodOf } from './period';
import { questionNumbers } from './questionNumbers';
import { requestNumbers } from './requestNumbers';
import { usedArticles } from './usedArticles';
import { VisitNumbers } from './VisitNumbers';

/** Tells those who keep a model how much ends before a request, and how (S1-35). */
export class SelfHelpReports {
  readonly #knex: Knex;
  readonly #staff: Pick<ModelStaff, 'of'>;
  readonly #clock: ClockService;
  readonly #dates: Pick<DocumentedDates, 'changedAt'>;

  constructor(options: {
    knex: Knex;
    staff: Pick<ModelStaff, 'of'>;
    clock: ClockService;
    dates: Pick<DocumentedDates, 'changedAt'>;
  }) {
    this.#knex = options.knex;
    this.#staff = options.staff;
    this.#clock = options.clock;
    this.#dates = options.dates;
  }

  /**
   * @param name - full reference of the model, or `namespace/name`
   * @throws NotFoundError for an unknown model
   * @throws NotAllowedError for who neither works in the model, nor owns it, nor keeps its articles
   * @throws InputError for a period that ends before it begins
   */
  async of(
    name: string,
    query: SelfHelpReportQuery,
    caller: TicketCaller,
  ): Promise<SelfHelpReport> {
    const standing = await this.#staff.of(name, caller);
    assertKeeper(standing);
    const { model } = standing.registered;
    const period = periodOf(query, this.#clock.now());
    const visits = new VisitNumbers(this.#knex, model.ref, period);
    return {
      from: period.from.toISOString(),
      to: period.to.toISOString(),
      ...(await visits.totals()),
      requests: await requestNumbers(this.#knex, model, period),
      questions: await questionNumbers(this.#knex, model.ref, period),
      articles: await this.#dated(
        await usedArticles(this.#knex, model, period),
      ),
      searchesWithoutResult: await visits.searchesWithoutResult(),
    };
  }

  async #dated(articles: ArticleUse[]): Promise<ArticleUse[]> {
    const dates = await this.#dates.changedAt(articles);
    const now = this.#clock.now();
    return articles.map((use, index) => {
      const changedAt = dates[index];
      return {
        ...use,
        ...(changedAt && { changedAt: changedAt.toISOString() }),
        stale: staleness(use, changedAt, now),
      };
    });
  }
}

function assertKeeper({ isTeam, isOwner, isMaintainer, registered }: Standing) {
  if (isTeam || isOwner || isMaintainer) return;
  const { title, owner } = registered.model;
  throw new NotAllowedError(
    `model: how much self-help spares is for those who support ${title}, own it or keep its articles; ask ${owner}`,
  );
}
