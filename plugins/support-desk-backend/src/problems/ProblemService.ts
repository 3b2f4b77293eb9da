import { NotFoundError } from '@backstage/errors';
import {
  FINISHED_STATUSES,
  type createProblemSchema,
  type editProblemSchema,
  type Problem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { named } from '../tickets/describeTicket';
import { InvalidAnswersError } from '../tickets/errors';
import { assertSupport } from '../tickets/relations/assertSupport';
import { modelRef } from '../tickets/ticketFilter';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import type { StoredTicket } from '../tickets/TicketStore';
import { NotPossibleError } from '../tickets/work/errors';
import type { TicketGate } from '../tickets/work/TicketGate';
import { changeOf, type TicketWork } from '../tickets/work/TicketWork';
import type { WorkContext } from '../tickets/work/WorkContext';
import type { DatabaseProblemStore } from './DatabaseProblemStore';
import { describeProblem } from './describeProblem';
import { editedProblem, moduleOf } from './editedProblem';
import type { ProblemDesk } from './ProblemDesk';
import type { ProblemReader } from './ProblemReader';
import { resolvedMessages } from './problemMessages';
import { StaleProblemError } from './StaleProblemError';
import type { ProblemFacts, StoredProblem } from './types';

/** What the service of problems is made of. */
export interface ProblemOptions {
  problems: DatabaseProblemStore;
  reader: ProblemReader;
  desk: ProblemDesk;
  models: Pick<TicketModels, 'accessOf' | 'list' | 'namesOf'>;
  gate: TicketGate;
  work: TicketWork;
  clock: ClockService;
}

/** Problems in ITIL's sense: causes that tickets have in common; with a work-around they are known errors. */
export class ProblemService {
  readonly #options: ProblemOptions;

  constructor(options: ProblemOptions) {
    this.#options = options;
  }

  /**
   * @throws NotFoundError for an unknown model, or a ticket that the caller may not see
   * @throws NotAllowedError for somebody who does not work in the model
   */
  async create(
    request: z.output<typeof createProblemSchema>,
    caller: TicketCaller,
  ): Promise<Problem> {
    const { problems, desk, models, clock } = this.#options;
    const now = clock.now();
    const { model } = (
      await models.accessOf(modelRef(request.model), caller, now)
    ).context;
    await desk.assertSupports(model.ref, caller);
    const { title, description, workaround } = request;
    const facts: Omit<ProblemFacts, 'key'> = {
      id: uuid(),
      version: 1,
      modelRef: model.ref,
      module: moduleOf(request.module, model),
      title,
      description,
      workaround,
      status: workaround ? 'knownError' : 'open',
      createdBy: caller.user,
      createdAt: now,
      updatedAt: now,
    };
    const contexts: WorkContext[] = [];
    for (const ticket of new Set(request.tickets)) {
      contexts.push(await this.#enter(ticket, facts, caller));
    }
    const stored = await problems.create(model.keyPrefix, key => ({
      problem: { ...facts, key },
      changes: contexts.map(it =>
        changeOf(it, linkedTo({ ...facts, key }, it, 'problemLinked')),
      ),
    }));
    return this.#describe(stored);
  }

  /** Changes what a problem says. Resolving it tells those who work on its open tickets. */
  async edit(
    idOrKey: string,
    version: number,
    edit: z.output<typeof editProblemSchema>,
    caller: TicketCaller,
  ): Promise<Problem> {
    const { problems, models, clock } = this.#options;
    const before = await this.#forWriting(idOrKey, version, caller);
    const now = clock.now();
    const { context } = await models.accessOf(before.modelRef, caller, now);
    const problem = {
      ...editedProblem(before, edit, context.model),
      updatedAt: now,
      updatedBy: caller.user,
    };
    const resolved =
      problem.status === 'resolved' && before.status !== 'resolved';
    return this.#describe(
      await problems.update({
        problem,
        changes: resolved ? await this.#tell(problem, caller) : [],
      }),
    );
  }

  async gather(
    idOrKey: string,
    version: number,
    ticket: string,
    caller: TicketCaller,
  ): Promise<Problem> {
    const problem = await this.#forWriting(idOrKey, version, caller);
    const context = await this.#enter(ticket, problem, caller);
    return this.#write(problem, context, 'problemLinked');
  }

  /** @throws NotFoundError when the problem does not gather the ticket */
  async release(
    idOrKey: string,
    version: number,
    ticket: string,
    caller: TicketCaller,
  ): Promise<Problem> {
    const { gate, work, problems } = this.#options;
    const problem = await this.#forWriting(idOrKey, version, caller);
    const context = await work.contextOf(await gate.enter(ticket, caller));
    const { id, key } = context.ticket;
    if ((await problems.findByTicket(id))?.id !== problem.id) {
      throw new NotFoundError(
        `ticket: ${key} is not one of those that ${problem.key} gathers`,
      );
    }
    return this.#write(problem, context, 'problemUnlinked');
  }

  async #write(
    problem: StoredProblem,
    context: WorkContext,
    type: 'problemLinked' | 'problemUnlinked',
  ) {
    const { problems } = this.#options;
    const change = changeOf(context, linkedTo(problem, context, type));
    const stored = await problems.update({
      problem: {
        ...problem,
        updatedAt: context.now,
        updatedBy: context.caller.user,
      },
      changes: [change],
    });
    return this.#describe(stored);
  }

  async #forWriting(idOrKey: string, version: number, caller: TicketCaller) {
    const { reader, desk, models } = this.#options;
    const problem = await reader.find(idOrKey, caller);
    await desk.assertSupports(problem.modelRef, caller);
    if (problem.version !== version) {
      const { updatedBy: last = problem.createdBy } = problem;
      const names = await models.namesOf([last]);
      throw new StaleProblemError(problem, version, named(last, names).title);
    }
    return problem;
  }

  /** A ticket that is to be put under a problem. */
  async #enter(
    idOrKey: string,
    { modelRef: model }: Pick<ProblemFacts, 'modelRef'>,
    caller: TicketCaller,
  ): Promise<WorkContext> {
    const { gate, work, problems } = this.#options;
    const context = await work.contextOf(await gate.enter(idOrKey, caller));
    assertSupport(context, 'its problem');
    const { ticket } = context;
    if (ticket.modelRef !== model) {
      const message = `${ticket.key} is of ${ticket.modelRef}; allowed are tickets of ${model}`;
      throw new InvalidAnswersError([{ field: 'tickets', message }]);
    }
    const other = await problems.findByTicket(ticket.id);
    if (other) {
      throw new NotPossibleError(
        `ticket: ${ticket.key} belongs to ${other.key} already; take it out there first`,
        context,
      );
    }
    return context;
  }

  /** Every open ticket of a problem says that it is resolved. */
  async #tell(problem: ProblemFacts, caller: TicketCaller) {
    const { problems, work } = this.#options;
    const ids = await problems.listTickets(problem.id);
    const contexts = await Promise.all(
      ids.map(ticketId => work.contextOf({ ticketId, caller, sides: [] })),
    );
    const open = contexts.filter(it => !hasEnded(it.ticket));
    return open.map(context =>
      changeOf(context, {
        ticket: context.ticket,
        events: [
          {
            type: 'problemResolved',
            internal: true,
            data: { problem: problem.id, key: problem.key },
          },
        ],
        messages: resolvedMessages(problem, context.ticket, caller.user),
      }),
    );
  }

  async #describe(problem: StoredProblem): Promise<Problem> {
    const names = await this.#options.models.namesOf([problem.createdBy]);
    return describeProblem(problem, names, true);
  }
}

function hasEnded({ status }: StoredTicket): boolean {
  return FINISHED_STATUSES.some(it => it === status);
}

function linkedTo(
  { id, key, title }: Pick<ProblemFacts, 'id' | 'key' | 'title'>,
  { ticket }: WorkContext,
  type: 'problemLinked' | 'problemUnlinked',
) {
  return {
    ticket,
    events: [{ type, data: { problem: id, key, title } }],
  };
}
