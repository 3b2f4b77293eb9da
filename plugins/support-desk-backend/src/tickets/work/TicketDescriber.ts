import { isError } from '@backstage/errors';
import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { ticketNotFound } from '../DefaultTicketService';
import { describeTicket, refsOf } from '../describeTicket';
import type { TicketModels } from '../TicketModels';
import type { StoredTicket, TicketStore } from '../TicketStore';
import { levelOf } from './actions/modelWords';
import type { PortalReports } from '../../vendor/portals/describePortal';
import { TicketReports } from '../../vendor/TicketReports';
import { describeActions } from './describeActions';
import { doubtsOf } from './doubtsOf';
import type { Visit } from './TicketGate';

/** Describes a ticket to somebody who came in to it: what it says, where it stands, and what they can do. */
export class TicketDescriber {
  readonly #store: Pick<TicketStore, 'find'>;
  readonly #reports: TicketReports;
  readonly #models: Pick<TicketModels, 'accessOf' | 'namesOf'>;
  readonly #clock: ClockService;

  constructor(options: {
    store: Pick<TicketStore, 'find' | 'listEvents'>;
    models: Pick<TicketModels, 'accessOf' | 'namesOf'>;
    clock: ClockService;
    portalReports?: PortalReports;
  }) {
    this.#store = options.store;
    this.#reports = new TicketReports(options);
    this.#models = options.models;
    this.#clock = options.clock;
  }

  async describe({ ticketId, caller, sides }: Visit): Promise<Ticket> {
    const ticket = await this.#store.find(ticketId);
    if (!ticket) throw ticketNotFound(ticketId);
    const [names, access] = await Promise.all([
      this.#models.namesOf(refsOf(ticket)),
      this.#accessOf(ticket, caller),
    ]);
    const { statuses = {} } = (access && levelOf({ ticket, access })) ?? {};
    return {
      ...describeTicket(ticket, names, this.#clock.now()),
      ...(access && (await this.#reports.of({ ticket, access }))),
      actions: describeActions({ ticket, sides, access }),
      modelStatuses: Object.values(statuses).map(
        ({ id, title, clock, setWhen, leftWhen }) => ({
          id,
          title,
          clock,
          ...(setWhen && { setWhen }),
          ...(leftWhen && { leftWhen }),
        }),
      ),
      ...(sides.includes('support') && {
        doubts: doubtsOf({ ticket, sides, access }),
      }),
      sides,
    };
  }

  /** A ticket stays readable when its model is gone. */
  async #accessOf({ modelRef }: StoredTicket, caller: Visit['caller']) {
    try {
      return await this.#models.accessOf(modelRef, caller, this.#clock.now());
    } catch (error) {
      if (isError(error) && error.name === 'NotFoundError') return undefined;
      throw error;
    }
  }
}
