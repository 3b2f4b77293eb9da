import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, stringifyError } from '@backstage/errors';
import type {
  BulkResult,
  bulkTransitionSchema,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { TicketModels } from '../TicketModels';
import type { TicketCaller } from '../TicketService';
import type { TicketStore } from '../TicketStore';
import { obstacleToEdit } from './describeActions';
import { editTicket, type TicketEdit } from './editing';
import { NotPossibleError } from './errors';
import { notYours } from './obstacles';
import type { TicketDescriber } from './TicketDescriber';
import type { TicketGate, Visit } from './TicketGate';
import type { TicketWork } from './TicketWork';
import type { CheckedTransition, TransitionService } from './TransitionService';
import { undoLast } from './undoing';
import type { WorkContext } from './WorkContext';

/** Who changes which version of a ticket, by its id or key. */
export interface WorkRequest {
  ticket: string;
  version: number;
  caller: TicketCaller;
}

/** Errors that say what the caller can do about them; others are none of their business. */
const TELLING = [
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ConflictError',
];

interface WorkServiceOptions {
  gate: TicketGate;
  work: TicketWork;
  transitions: TransitionService;
  describer: TicketDescriber;
  store: Pick<TicketStore, 'findAt'>;
  models: Pick<TicketModels, 'namesOf'>;
  logger: LoggerService;
}

/** Working on tickets, as the REST API offers it: lets callers in, changes tickets and describes them as they are then. */
export class WorkService {
  readonly #options: WorkServiceOptions;

  constructor(options: WorkServiceOptions) {
    this.#options = options;
  }

  /** A ticket with what the caller may do with it. @throws NotFoundError */
  async get(ticket: string, caller: TicketCaller): Promise<Ticket> {
    const { gate, describer } = this.#options;
    return describer.describe(await gate.enter(ticket, caller));
  }

  /** @throws what {@link TransitionService.transition} says */
  async transition(
    request: WorkRequest,
    transition: CheckedTransition,
  ): Promise<Ticket> {
    const { transitions } = this.#options;
    return this.#work(request, visit =>
      transitions.transition(visit, request.version, transition),
    );
  }

  /**
   * Changes what a ticket says; what is the same already is no change.
   *
   * @throws NotAllowedError, ConflictError, InputError
   */
  async edit(request: WorkRequest, edit: TicketEdit): Promise<Ticket> {
    const { work } = this.#options;
    return this.#work(request, visit =>
      work.change(visit, request.version, async context => {
        await this.#assertEditable(context);
        return editTicket(context, edit);
      }),
    );
  }

  /** Takes the last change back. @throws what {@link undoLast} says */
  async undo(request: WorkRequest): Promise<Ticket> {
    const { work } = this.#options;
    return this.#work(request, visit =>
      work.change(visit, request.version, context =>
        undoLast(context, this.#options),
      ),
    );
  }

  /** Does the same with several tickets, each for itself. */
  async transitionAll(
    { tickets, transition }: z.output<typeof bulkTransitionSchema>,
    caller: TicketCaller,
  ): Promise<BulkResult> {
    const items: BulkResult['items'] = [];
    for (const { ticket, version } of tickets) {
      try {
        const changed = await this.transition(
          { ticket, version, caller },
          transition,
        );
        items.push({ ticket, changed });
      } catch (error) {
        items.push({ ticket, error: this.#describeError(ticket, error) });
      }
    }
    return { items };
  }

  async #work(
    { ticket, caller }: WorkRequest,
    change: (visit: Visit) => Promise<unknown>,
  ): Promise<Ticket> {
    const { gate, describer } = this.#options;
    const visit = await gate.enter(ticket, caller);
    await change(visit);
    return describer.describe(visit);
  }

  async #assertEditable(context: WorkContext) {
    const { ticket, sides } = context;
    if (sides.length === 0) {
      throw await notYours(
        `edit of ${ticket.key}`,
        ticket,
        ['requester', 'support'],
        refs => this.#options.models.namesOf(refs),
      );
    }
    const obstacle = obstacleToEdit(context);
    if (!obstacle) return;
    throw new NotPossibleError(
      `edit: is not possible with ${ticket.key}. ${obstacle}`,
      context,
    );
  }

  #describeError(ticket: string, error: unknown) {
    if (isError(error) && TELLING.includes(error.name)) {
      const { name, message, code } = error;
      return { name, message, ...(typeof code === 'string' && { code }) };
    }
    this.#options.logger.error(
      `${ticket} could not be changed: ${stringifyError(error)}`,
    );
    const message = 'It could not be changed; nothing was stored';
    return { name: 'Error', message };
  }
}
