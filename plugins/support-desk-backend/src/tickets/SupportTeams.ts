import { ticketManagePermission } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelReaderStore } from './ModelReaderStore';
import type { TicketAuthorizer } from './TicketAuthorizer';
import type { TicketCaller } from './TicketService';

/** Tells who works in a model: on each of its tickets, whoever it is with. */
export class SupportTeams {
  readonly #authorizer: Pick<TicketAuthorizer, 'mayWith'>;
  readonly #readers: Pick<ModelReaderStore, 'supportersOf'>;

  constructor(options: {
    authorizer: Pick<TicketAuthorizer, 'mayWith'>;
    readers: Pick<ModelReaderStore, 'supportersOf'>;
  }) {
    this.#authorizer = options.authorizer;
    this.#readers = options.readers;
  }

  /** @param model - full reference */
  async supports(model: string, caller: TicketCaller): Promise<boolean> {
    const anyTicket = {
      reporter: '',
      affected: [],
      superUsers: [],
      supporters: await this.#readers.supportersOf(model),
    };
    return this.#authorizer.mayWith(ticketManagePermission, anyTicket, caller);
  }
}
