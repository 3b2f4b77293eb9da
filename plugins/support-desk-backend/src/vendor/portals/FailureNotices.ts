import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import { notification, signalMessage } from '../../tickets/ticketMessages';
import type { StoredTicket } from '../../tickets/TicketStore';
import { say } from '../../words';

/** Tells the team what could not be sent to the vendor: until somebody acts, the vendor does not know of it. */
export class FailureNotices {
  readonly #knex: Knex;
  readonly #clock: ClockService;

  constructor(options: { knex: Knex; clock: ClockService }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  async givenUp(ticket: StoredTicket): Promise<void> {
    const { key, summary, team, assignee } = ticket;
    const recipients = [team, assignee].filter(it => it !== undefined);
    await this.#knex.transaction(tx =>
      enqueueMessages(
        tx,
        [
          signalMessage(ticket),
          ...(recipients.length > 0
            ? [
                {
                  ...notification(ticket, 'vendorPortal'),
                  recipients,
                  asks: { otherwise: [] },
                  title: say('tickets.notSent', { key }),
                  // Why is for those who may speak with the vendor, and stands on the page of the ticket.
                  description: say('tickets.sendAgain', { summary }),
                  severity: 'high' as const,
                },
              ]
            : []),
        ],
        this.#clock.now(),
      ),
    );
  }
}
