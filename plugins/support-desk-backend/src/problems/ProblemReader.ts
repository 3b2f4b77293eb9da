import { NotFoundError } from '@backstage/errors';
import {
  ticketReadPermission,
  type Problem,
  type ProblemDetail,
  type ProblemPage,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { describeMention } from '../tickets/relations/describeMention';
import type { TicketAuthorizer } from '../tickets/TicketAuthorizer';
import { modelRef } from '../tickets/ticketFilter';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import type { TicketStore } from '../tickets/TicketStore';
import type { DatabaseProblemStore } from './DatabaseProblemStore';
import { describeProblem } from './describeProblem';
import type { ProblemDesk } from './ProblemDesk';
import { parseStatuses } from './problemStatuses';
import type { StoredProblem } from './types';

/** What the reader of problems is made of. */
export interface ProblemReaderOptions {
  problems: DatabaseProblemStore;
  desk: ProblemDesk;
  models: Pick<TicketModels, 'list' | 'namesOf'>;
  store: Pick<TicketStore, 'findAll'>;
  authorizer: Pick<TicketAuthorizer, 'among'>;
}

/** Reads problems as far as the caller may see them. */
export class ProblemReader {
  readonly #options: ProblemReaderOptions;

  constructor(options: ProblemReaderOptions) {
    this.#options = options;
  }

  /** @throws MalformedRequestError for a status that there is not */
  async list(
    query: { model?: string; status?: string; limit: number; cursor?: string },
    caller: TicketCaller,
  ): Promise<ProblemPage> {
    const { desk, models, problems } = this.#options;
    const refs = query.model
      ? [modelRef(query.model)]
      : (await models.list()).map(it => it.ref);
    const asked = parseStatuses(query.status);
    const sights = await Promise.all(
      refs.map(async ref => ({ ref, ...(await desk.sightOf(ref, caller)) })),
    );
    const found = await problems.list({
      models: sights.map(({ ref, statuses }) => ({
        ref,
        statuses: statuses.filter(it => asked.includes(it)),
      })),
      limit: query.limit + 1,
      after: query.cursor,
    });
    const items = found.slice(0, query.limit);
    return {
      items: await this.describe(items, caller),
      ...(found.length > items.length && { nextCursor: items.at(-1)!.id }),
      mayOpenIn: sights.filter(it => it.mayEdit).map(it => it.ref),
    };
  }

  /**
   * A problem, and those of its tickets that the caller may see.
   *
   * @throws NotFoundError when there is none, or none that the caller may see
   */
  async get(idOrKey: string, caller: TicketCaller): Promise<ProblemDetail> {
    const { problems, store, authorizer } = this.#options;
    const problem = await this.find(idOrKey, caller);
    const ids = await problems.listTickets(problem.id);
    const visible = await authorizer.among(ticketReadPermission, ids, caller);
    const tickets = new Map(
      (await store.findAll(visible)).map(it => [it.id, it]),
    );
    const [described] = await this.describe([problem], caller);
    return {
      ...described,
      gathered: visible.map(id => describeMention(tickets.get(id)!)),
    };
  }

  /** @throws NotFoundError when there is none, or none that the caller may see */
  async find(idOrKey: string, caller: TicketCaller): Promise<StoredProblem> {
    const problem = await this.#options.problems.find(idOrKey);
    if (problem && (await this.#sees(problem, caller))) return problem;
    throw new NotFoundError(
      `problem: there is no problem '${idOrKey}' that you may see`,
    );
  }

  /** The problem of a ticket; none where the caller may not see it. */
  async ofTicket(
    ticketId: string,
    caller: TicketCaller,
  ): Promise<Problem | undefined> {
    const problem = await this.#options.problems.findByTicket(ticketId);
    if (!problem || !(await this.#sees(problem, caller))) return undefined;
    return (await this.describe([problem], caller))[0];
  }

  async describe(
    problems: StoredProblem[],
    caller: TicketCaller,
  ): Promise<Problem[]> {
    const { desk, models } = this.#options;
    const names = await models.namesOf(problems.map(it => it.createdBy));
    const refs = [...new Set(problems.map(it => it.modelRef))];
    const sights = new Map(
      await Promise.all(
        refs.map(async ref => [ref, await desk.sightOf(ref, caller)] as const),
      ),
    );
    return problems.map(it =>
      describeProblem(it, names, sights.get(it.modelRef)!.mayEdit),
    );
  }

  async #sees({ modelRef: ref, status }: StoredProblem, caller: TicketCaller) {
    const { statuses } = await this.#options.desk.sightOf(ref, caller);
    return statuses.includes(status);
  }
}
