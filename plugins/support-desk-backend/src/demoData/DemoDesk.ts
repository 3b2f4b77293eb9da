import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  createCommentSchema,
  createContactEntrySchema,
  escalateTicketSchema,
  transitionSchema,
  type CompiledModel,
  type CreateComment,
  type CreateContactEntry,
  type EscalateTicket,
  type Ticket,
  type TicketSide,
  type Transition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { CommentService } from '../comments/CommentService';
import { ContactLog } from '../contacts/ContactLog';
import { EscalationService } from '../escalation/EscalationService';
import { lettingGoOn } from '../escalation/levels/goOn';
import { DefaultTicketService } from '../tickets/DefaultTicketService';
import { mergeRules } from '../tickets/relations/mergeRules';
import type { StoredTicket } from '../tickets/TicketStore';
import { TicketWork, type TicketGate, type Visit } from '../tickets/work';
import { createActionRules } from '../tickets/work/actions';
import { closeResolvedAfter } from '../tickets/work/actions/closingTime';
import { TransitionService } from '../tickets/work/TransitionService';
import { DemoClock } from './DemoClock';
import { demoId } from './demoIds';
import { DemoJobs } from './DemoJobs';
import { DemoModels } from './DemoModels';
import { DemoSurveys } from './DemoSurveys';
import { DemoTicketStore } from './DemoTicketStore';
import type { People } from './people';
import type { Demand } from './requests';

const whereabouts = { awayAt: async () => new Map() };

/** A support desk as the portal has it, whose clock is moved: people ask, work and answer there by all of its rules. */
export class DemoDesk {
  readonly clock: DemoClock;
  readonly jobs: DemoJobs;
  readonly #models: DemoModels;
  readonly #store: DemoTicketStore;
  readonly #tickets: DefaultTicketService;
  readonly #transitions: TransitionService;
  readonly #escalations: EscalationService;
  readonly #comments: CommentService;
  readonly #contacts: ContactLog;
  readonly #surveys: DemoSurveys;

  constructor(options: {
    knex: Knex;
    people: People[];
    from: Date;
    logger: LoggerService;
  }) {
    const clock = new DemoClock(options.from);
    const store = new DemoTicketStore(options);
    const models = new DemoModels(options.people);
    const work = new TicketWork({ store, models, clock });
    // Who comes in here has been let in: it is told at each act on which side they are.
    const gate: TicketGate = {
      enter: async (ticketId, caller) => ({
        ticketId,
        caller,
        sides: ['support'],
      }),
    };
    const rules = {
      ...createActionRules({
        models,
        whereabouts,
        closeResolvedAfter: closeResolvedAfter({
          getOptionalString: () => undefined,
        }),
      }),
      ...mergeRules({ gate, work }),
    };
    const parts = { ...options, clock, store, models, work, gate, whereabouts };
    this.clock = clock;
    this.jobs = new DemoJobs(parts);
    this.#models = models;
    this.#store = store;
    this.#tickets = new DefaultTicketService({
      ...parts,
      questions: { isAsked: async () => false },
    });
    this.#transitions = new TransitionService({
      ...parts,
      rules: lettingGoOn(rules, work),
    });
    this.#escalations = new EscalationService({
      ...parts,
      // Nobody reads here what became of it.
      describer: { describe: async () => ({} as Ticket) },
    });
    this.#comments = new CommentService({
      ...parts,
      channelTo: async () => 'portal',
    });
    this.#contacts = new ContactLog(parts);
    this.#surveys = new DemoSurveys(parts);
  }

  get now(): Date {
    return this.clock.now();
  }

  async has(id: string): Promise<boolean> {
    return (await this.#store.find(id)) !== undefined;
  }

  async ticket(id: string): Promise<StoredTicket> {
    const found = await this.#store.find(id);
    if (!found) throw new Error(`There is no ticket '${id}'`);
    return found;
  }

  peopleOf({ modelRef }: Pick<StoredTicket, 'modelRef'>): People {
    return this.#models.peopleOf(modelRef);
  }

  modelOf(ticket: Pick<StoredTicket, 'modelRef'>): CompiledModel {
    return this.peopleOf(ticket).model;
  }

  /** Logs a request as the ticket with an id. */
  async log(id: string, { reporter, request }: Demand): Promise<void> {
    this.#store.nextId = () => id;
    const caller = this.#models.peopleOf(request.model).callerOf(reporter);
    await this.#tickets.create(request, { caller });
  }

  async act(id: string, user: string, side: TicketSide, what: Transition) {
    const { ticket, visit } = await this.#enter(id, user, side);
    const transition = transitionSchema.parse(what);
    await this.#transitions.transition(visit, ticket.version, transition);
  }

  async comment(
    id: string,
    user: string,
    side: TicketSide,
    what: CreateComment,
  ) {
    const { ticket, visit, actId } = await this.#enter(id, user, side);
    const comment = createCommentSchema.parse(what);
    await this.#comments.create(visit, ticket.version, comment, actId);
  }

  /** Enters a contact as support. */
  async contact(id: string, user: string, what: CreateContactEntry) {
    const { ticket, visit, actId } = await this.#enter(id, user, 'support');
    const contact = createContactEntrySchema.parse(what);
    await this.#contacts.log(visit, ticket.version, contact, actId);
  }

  /** @returns id of the request that was raised for it, where one was */
  async escalate(id: string, user: string, what: EscalateTicket) {
    const { ticket, visit, actId } = await this.#enter(id, user, 'support');
    this.#store.nextId = () => actId;
    const { caller } = visit;
    await this.#escalations.escalate(
      { ticket: id, version: ticket.version, caller },
      escalateTicketSchema.parse(what),
    );
    const { progress } = await this.ticket(id);
    return progress.waiting?.raised?.id;
  }

  /** Whoever asked says how it was. @param score - 1, bad, to 5, good */
  async rate(id: string, answer: { score: number; comment?: string }) {
    const ticket = await this.ticket(id);
    const caller = this.peopleOf(ticket).callerOf(ticket.reporter);
    await this.#surveys.rate(ticket, caller, answer);
  }

  async #enter(id: string, user: string, side: TicketSide) {
    const ticket = await this.ticket(id);
    const caller = this.peopleOf(ticket).callerOf(user);
    const visit: Visit = { ticketId: id, caller, sides: [side] };
    return { ticket, visit, actId: demoId(id, ticket.version) };
  }
}
