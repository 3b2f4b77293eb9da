import { isError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { SYSTEM_ACTOR, type TicketStore } from '../../tickets/TicketStore';
import { signalMessage } from '../../tickets/ticketMessages';
import { again } from '../../tickets/work/again';
import { ticketOfMessage } from '../messageIds';
import type { Taking } from './Taking';

/** Tells the team of a ticket that a mail of ours did not reach somebody. */
export class Bounces {
  readonly #store: Pick<TicketStore, 'find' | 'update'>;
  readonly #clock: ClockService;

  constructor(options: {
    store: Pick<TicketStore, 'find' | 'update'>;
    clock: ClockService;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
  }

  /** Does nothing for what is no bounce of a mail about a ticket. */
  async note({ message }: Pick<Taking, 'message'>): Promise<void> {
    const failed = message.automatic?.failed;
    const ticketId = ticketOfMessage(failed?.messageId ?? '');
    if (!failed || !ticketId) return;
    const { address, reason } = failed;
    await this.noteOf(ticketId, { address, reason });
  }

  /** Others may change the ticket at the same moment: then it is tried again. */
  async noteOf(
    ticketId: string,
    data: { address: string; reason: string },
  ): Promise<void> {
    await again(async () => {
      const ticket = await this.#store.find(ticketId);
      if (!ticket) return;
      const after = { ...ticket, updatedAt: this.#clock.now() };
      await this.#store.update({
        ticket: after,
        actor: SYSTEM_ACTOR,
        events: [{ type: 'mailBounced', internal: true, data }],
        messages: [signalMessage({ ...after, version: ticket.version + 1 })],
      });
    }, isConflict);
  }
}

function isConflict(error: unknown): boolean {
  return isError(error) && error.name === 'ConflictError';
}
