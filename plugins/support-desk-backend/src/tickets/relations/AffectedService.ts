import { FINISHED_STATUSES } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../TicketStore';
import { changeAsItIs } from '../work/changeAsItIs';
import { NotPossibleError } from '../work/errors';
import type { Visit } from '../work/TicketGate';
import type { TicketWork } from '../work/TicketWork';
import type { Outcome, WorkContext } from '../work/WorkContext';

/** Keeps who else has the problem of a ticket: people add and remove themselves. */
export class AffectedService {
  readonly #work: TicketWork;

  constructor(options: { work: TicketWork }) {
    this.#work = options.work;
  }

  /**
   * Same problem, add me. Who belongs to the ticket already changes nothing.
   *
   * @throws NotPossibleError when the ticket has ended
   */
  async add(visit: Visit): Promise<void> {
    const { user } = visit.caller;
    await changeAsItIs(this.#work, visit, context => {
      if (belongs(context.ticket, user)) return undefined;
      assertGoingOn(context);
      return outcome(context, 'affectedAdded');
    });
  }

  /** Not my problem after all. Who is not affected changes nothing. */
  async remove(visit: Visit): Promise<void> {
    const { user } = visit.caller;
    await changeAsItIs(this.#work, visit, context =>
      context.ticket.affected?.includes(user)
        ? outcome(context, 'affectedRemoved')
        : undefined,
    );
  }
}

function belongs(
  { reporter, onBehalfOf, affected }: StoredTicket,
  user: string,
): boolean {
  return (
    user === reporter ||
    user === onBehalfOf ||
    (affected?.includes(user) ?? false)
  );
}

function outcome(
  { ticket, caller }: WorkContext,
  type: 'affectedAdded' | 'affectedRemoved',
): Outcome {
  return { ticket, events: [{ type, data: { user: caller.user } }] };
}

function assertGoingOn(context: WorkContext) {
  const { key, status, progress } = context.ticket;
  if (!FINISHED_STATUSES.some(it => it === status)) return;
  const instead = progress.mergedIntoKey
    ? `; it goes on as ${progress.mergedIntoKey}`
    : '; log a ticket of your own';
  throw new NotPossibleError(`ticket: ${key} is ${status}${instead}`, context);
}
