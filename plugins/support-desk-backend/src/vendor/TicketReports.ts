import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketStore } from '../tickets/TicketStore';
import type { TicketInModel } from '../tickets/work/actions/modelWords';
import { contractWarnings } from './contractWarnings';
import { describeCalls } from './describeCalls';
import { callMade } from './madeCalls';
import { neededCalls } from './neededCalls';
import type { PortalReports } from './portals/describePortal';
import { unratedBy } from './unrated';
import { describeVendor } from './vendorCase';
import { vendorOf } from './vendorOf';

/** Tells of single tickets which calls they take, how they stand at the vendor, and what is still in doubt: all follows from the model and the history. */
export class TicketReports {
  readonly #store: Pick<TicketStore, 'listEvents'>;
  readonly #models: Pick<TicketModels, 'namesOf'>;
  readonly #portalReports?: PortalReports;

  constructor(options: {
    store: Pick<TicketStore, 'listEvents'>;
    models: Pick<TicketModels, 'namesOf'>;
    portalReports?: PortalReports;
  }) {
    this.#store = options.store;
    this.#models = options.models;
    this.#portalReports = options.portalReports;
  }

  async of(
    context: TicketInModel,
  ): Promise<Pick<Ticket, 'calls' | 'unrated' | 'vendor' | 'warnings'>> {
    return {
      unrated: unratedBy(context),
      warnings: contractWarnings(context),
      ...(await this.#atVendor(context)),
    };
  }

  async #atVendor(
    context: TicketInModel,
  ): Promise<Pick<Ticket, 'calls' | 'vendor'>> {
    const { ticket, access } = context;
    const needed = neededCalls(context);
    const vendor = vendorOf(context);
    if (needed.length === 0 && !vendor) return {};
    const history = await this.#store.listEvents(ticket.id);
    const calls = needed.map(it => ({
      ...it,
      made: callMade(it, ticket, history),
    }));
    const names = await this.#models.namesOf(
      calls.flatMap(it => it.made?.by ?? []),
    );
    return {
      ...(calls.length > 0 && { calls: describeCalls(calls, access, names) }),
      ...(vendor && {
        vendor: describeVendor(context, vendor, calls, {
          history,
          portal: await this.#portalReports?.of(ticket),
        }),
      }),
    };
  }
}
