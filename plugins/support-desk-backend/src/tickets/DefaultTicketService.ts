import { NotFoundError } from '@backstage/errors';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { contentHash } from '../database';
import type { QuestionLookup } from '../selfHelp/QuestionLookup';
import { TicketReports } from '../vendor/TicketReports';
import { withoutWays } from '../vendor/withoutWays';
import { acceptRequest, creationOf } from './acceptRequest';
import { describeEvent, describeTicket, refsOf } from './describeTicket';
import { ListedTickets } from './lists/ListedTickets';
import { parseFilter, scopeCondition, type Scope } from './ticketFilter';
import type { TicketModels } from './TicketModels';
import type {
  CallOptions,
  CreateOptions,
  ListOptions,
  TicketCounts,
  TicketListRequest,
  TicketRequest,
  TicketService,
  TimelineOptions,
} from './TicketService';
import type { StoredTicket, TicketFilter, TicketStore } from './TicketStore';

/** The rules of tickets. Who may see which ticket is not among them. */
export class DefaultTicketService implements TicketService {
  readonly #store: TicketStore;
  readonly #models: TicketModels;
  readonly #clock: ClockService;
  readonly #questions: QuestionLookup;
  readonly #reports: TicketReports;
  readonly #listed: ListedTickets;

  constructor(options: {
    store: TicketStore;
    models: TicketModels;
    clock: ClockService;
    questions: QuestionLookup;
  }) {
    this.#store = options.store;
    this.#models = options.models;
    this.#clock = options.clock;
    this.#questions = options.questions;
    this.#reports = new TicketReports(options);
    this.#listed = new ListedTickets(options);
  }

  async create(
    request: TicketRequest,
    options: CreateOptions,
  ): Promise<Ticket> {
    const { caller, idempotencyKey } = options;
    const idempotent = idempotencyKey
      ? { actor: caller.user, key: idempotencyKey, hash: contentHash(request) }
      : undefined;
    // Before all rules: a repetition is answered as the first time, also when hours or roles have changed since.
    const repeated = idempotent && (await this.#store.findRepeated(idempotent));
    if (repeated) return this.#describe(repeated);

    const access = await this.#models.accessOf(
      request.model,
      caller,
      this.#clock.now(),
    );
    const ticket = await acceptRequest(request, access, {
      caller,
      models: this.#models,
      questions: this.#questions,
    });
    const logged = await this.#store.create({
      ...creationOf(ticket, request, access.context.model),
      request: idempotent,
      within: options.within,
    });
    return {
      ...(await this.#describe(logged)),
      ...(await this.#reports.of({ ticket: logged, access })),
    };
  }

  async list(request: TicketListRequest, options: ListOptions) {
    const filter = await this.#filter(request, options, request.scope);
    const page = await this.#store.list({ ...request, filter });
    const names = await this.#models.namesOf(page.items.flatMap(refsOf));
    return {
      ...page,
      items: page.items.map(ticket =>
        describeTicket(ticket, names, filter.now, { segments: false }),
      ),
    };
  }

  async listAsJson(request: TicketListRequest, options: ListOptions) {
    const filter = await this.#filter(request, options, request.scope);
    return this.#listed.page({ ...request, filter });
  }

  async count(
    request: TicketListRequest,
    options: ListOptions,
  ): Promise<TicketCounts> {
    const inScope = (scope: Scope) => this.#filter(request, options, scope);
    const [due, mine, team, all] = await Promise.all([
      inScope(request.scope).then(filter =>
        this.#store.countDue({ ...filter, due: undefined }),
      ),
      inScope('mine').then(filter => this.#store.count(filter)),
      inScope('team').then(filter => this.#store.count(filter)),
      inScope('all').then(filter => this.#store.count(filter)),
    ]);
    return { ...due, mine, team, all };
  }

  async get(ticket: string, _options: CallOptions): Promise<Ticket> {
    return this.#describe(await this.#find(ticket));
  }

  async timeline(
    idOrKey: string,
    { caller, internal = false }: TimelineOptions,
  ) {
    const ticket = await this.#find(idOrKey);
    const events = (await this.#store.listEvents(ticket.id)).filter(
      event => internal || !event.internal,
    );
    const [names, access] = await Promise.all([
      this.#models.namesOf(events.map(it => it.actor)),
      this.#accessTo(ticket, caller),
    ]);
    return {
      items: withoutWays(
        events.map(event => describeEvent(event, names)),
        access && { ticket, access },
      ),
      totalCount: events.length,
    };
  }

  async clocks(ticket: string, _options: CallOptions) {
    const { clocks } = await this.#describe(await this.#find(ticket));
    return { items: clocks };
  }

  async #filter(
    request: TicketListRequest,
    { caller, visible, internalFor }: ListOptions,
    scope: Scope,
  ): Promise<TicketFilter> {
    const models = await this.#models.list();
    const filter = parseFilter(request, models, this.#clock.now());
    return {
      ...filter,
      internalFor,
      conditions: [
        ...scopeCondition(scope, caller),
        ...(visible ? [visible] : []),
      ],
    };
  }

  /** A ticket stays readable when its model is gone. */
  async #accessTo({ modelRef }: StoredTicket, caller: CallOptions['caller']) {
    const known = await this.#models.list();
    return known.some(it => it.ref === modelRef)
      ? this.#models.accessOf(modelRef, caller, this.#clock.now())
      : undefined;
  }

  async #find(idOrKey: string): Promise<StoredTicket> {
    const ticket = await this.#store.find(idOrKey);
    if (!ticket) throw ticketNotFound(idOrKey);
    return ticket;
  }

  async #describe(ticket: StoredTicket): Promise<Ticket> {
    const names = await this.#models.namesOf(refsOf(ticket));
    return describeTicket(ticket, names, this.#clock.now());
  }
}

/** The same for a ticket that does not exist and one that the caller may not see. */
export function ticketNotFound(idOrKey: string): NotFoundError {
  return new NotFoundError(
    `ticket: there is no ticket '${idOrKey}' that you may see`,
  );
}
