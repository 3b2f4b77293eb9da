import { FINISHED_STATUSES } from '@supportdesk/backstage-plugin-support-desk-common';
import { missOverdueClocks } from '../clocks/missedClocks';
import { DatabaseTicketStore } from '../tickets/DatabaseTicketStore';
import type {
  StoredTicket,
  TicketChange,
  TicketCreation,
} from '../tickets/TicketStore';
import { isDemoId } from './demoIds';

type Batch = { now: Date; limit: number };

/** Stores generated tickets as all tickets are stored, but tells nobody of them, gives them ids that are the same each time, and keeps its hands off all others. */
export class DemoTicketStore extends DatabaseTicketStore {
  /** The id of the ticket that is stored next. */
  nextId: () => string = () => {
    throw new Error('Nobody has said what the next ticket is');
  };
  /** Those that are open: nobody else changes them meanwhile. */
  readonly #known = new Map<string, StoredTicket>();

  async create(creation: TicketCreation): Promise<StoredTicket> {
    const { besides } = creation;
    const id = this.nextId();
    const created = await super.create({
      ...creation,
      build: identity => {
        const change = untold(creation.build(identity));
        return { ...change, ticket: { ...change.ticket, id } };
      },
      ...(besides && {
        besides: ticket => {
          const changes = besides(ticket).map(untold);
          changes.forEach(it => this.#known.delete(it.ticket.id));
          return changes;
        },
      }),
    });
    this.#known.set(created.id, created);
    return created;
  }

  async updateAll(changes: TicketChange[]): Promise<StoredTicket[]> {
    const stored = await super.updateAll(changes.map(untold));
    for (const ticket of stored) {
      if (hasEnded(ticket)) this.#known.delete(ticket.id);
      else this.#known.set(ticket.id, ticket);
    }
    return stored;
  }

  async find(idOrKey: string): Promise<StoredTicket | undefined> {
    return this.#known.get(idOrKey) ?? super.find(idOrKey);
  }

  /** Whether the portal's jobs have anything to do. */
  hasDue(now: Date): boolean {
    return [...this.#known.values()].some(
      ({ wakeAt, clocks }) =>
        (wakeAt && wakeAt <= now) ||
        missOverdueClocks(clocks, now).missed.length,
    );
  }

  async listNewlyMissed(batch: Batch) {
    return (await super.listNewlyMissed(batch)).filter(it => isDemoId(it.id));
  }

  async listWaking(batch: Batch) {
    return (await super.listWaking(batch)).filter(isDemoId);
  }

  async listLadderDue(batch: Batch) {
    return (await super.listLadderDue(batch)).filter(isDemoId);
  }
}

function hasEnded({ status }: StoredTicket): boolean {
  return FINISHED_STATUSES.some(it => it === status);
}

function untold(change: TicketChange): TicketChange {
  return { ...change, messages: [], isUntold: true };
}
