import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  FINISHED_STATUSES,
  ticketReadPermission,
  ticketStatusSchema,
  type Similar,
  type SimilarQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { fromInstant } from '../../database';
import { authorizeModelRead } from '../../models/AuthorizedModelService';
import { filterTickets } from '../database/filterTickets';
import { loadReach } from '../database/reach';
import { modelRef } from '../ticketFilter';
import type { TicketAuthorizer } from '../TicketAuthorizer';
import type { TicketModels } from '../TicketModels';
import type { TicketCaller } from '../TicketService';
import type { TicketStore } from '../TicketStore';
import { peopleOf } from '../work/messages/relations';
import { describeMention } from './describeMention';
import type { KnownErrorFinder } from './KnownErrorFinder';
import { isEnough, rankByWords, type WordDocument } from './rankByWords';

/** What is older is hardly what somebody writes about now. */
const MAX_AGE_MS = 90 * 24 * 3_600_000;

/** Bounds what one answer costs: tickets that are compared, and characters of each description. */
const MAX_CANDIDATES = 500;
const MAX_TEXT = 500;

const MAX_HITS = 5;

const OPEN = ticketStatusSchema.options.filter(
  status => !FINISHED_STATUSES.some(it => it === status),
);

interface Candidate extends WordDocument {
  module: string | null;
}

interface SimilarServiceOptions {
  knex: Knex;
  store: Pick<TicketStore, 'find'>;
  knownErrors: Pick<KnownErrorFinder, 'find'>;
  models: Pick<TicketModels, 'accessOf'>;
  authorizer: Pick<TicketAuthorizer, 'which'>;
  permissions: PermissionsService;
  clock: ClockService;
}

/** Finds what looks like the same thing while somebody writes: open tickets that they may read, and known errors. */
export class SimilarService {
  readonly #options: SimilarServiceOptions;

  constructor(options: SimilarServiceOptions) {
    this.#options = options;
  }

  /**
   * Those about the same module first, then those with the most words in common. Nothing before the third word.
   *
   * @throws NotFoundError for an unknown model
   * @throws NotAllowedError for a model that the caller may not see
   */
  async find(query: SimilarQuery, caller: TicketCaller): Promise<Similar> {
    const { models, permissions, clock } = this.#options;
    const ref = modelRef(query.model);
    const { context } = await models.accessOf(ref, caller, clock.now());
    await authorizeModelRead(permissions, ref, caller);
    if (!isEnough(query.text)) return { tickets: [], problems: [] };
    const service = Object.values(context.model.services).find(
      it => it.id === query.module || it.entity === query.module,
    );
    return {
      tickets: await this.#tickets(ref, query, service?.id, caller),
      problems: await this.#options.knownErrors.find(ref, query.text, caller),
    };
  }

  async #tickets(
    ref: string,
    { text, except }: SimilarQuery,
    module: string | undefined,
    caller: TicketCaller,
  ): Promise<Similar['tickets']> {
    const candidates = await this.#candidates(ref, caller);
    const modules = new Map(candidates.map(it => [it.id, it.module]));
    const isSame = (id: string) =>
      module !== undefined && modules.get(id) === module;
    const hits = rankByWords(candidates, text);
    const ordered = [
      ...hits.filter(it => isSame(it.id)),
      ...hits.filter(it => !isSame(it.id)),
    ];
    const found: Similar['tickets'] = [];
    for (const { id, words } of ordered.slice(0, MAX_HITS + 1)) {
      const ticket = (await this.#options.store.find(id))!;
      if (ticket.id === except || ticket.key === except) continue;
      found.push({
        ...describeMention(ticket),
        createdAt: ticket.createdAt.toISOString(),
        sameModule: isSame(id),
        affected: peopleOf(ticket).length,
        words,
      });
    }
    return found.slice(0, MAX_HITS);
  }

  async #candidates(ref: string, caller: TicketCaller): Promise<Candidate[]> {
    const { knex, authorizer, clock } = this.#options;
    const visible = await authorizer.which(ticketReadPermission, caller);
    if (visible === 'none') return [];
    const now = clock.now();
    const filter = {
      conditions: visible === 'all' ? [] : [visible],
      models: [ref],
      statuses: OPEN,
      now,
    };
    return filterTickets(knex, filter, await loadReach(knex, filter))
      .where(
        'tickets.created_at',
        '>=',
        fromInstant(new Date(now.getTime() - MAX_AGE_MS)),
      )
      .orderBy([
        { column: 'tickets.created_at', order: 'desc' },
        { column: 'tickets.id', order: 'desc' },
      ])
      .limit(MAX_CANDIDATES)
      .select(
        'tickets.id',
        'tickets.module',
        { title: 'tickets.summary' },
        knex.raw('substr(tickets.description, 1, ?) as text', [MAX_TEXT]),
      );
  }
}
