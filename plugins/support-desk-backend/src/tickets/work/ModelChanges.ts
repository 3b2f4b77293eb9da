import {
  TICKET_ACTIONS,
  type ModelChange,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { TicketAuthorizer } from '../TicketAuthorizer';
import type { TicketModels } from '../TicketModels';
import type { TicketCaller } from '../TicketService';
import type { StoredTicket, TicketStore } from '../TicketStore';
import { ticketManagePermission } from '@supportdesk/backstage-plugin-support-desk-common';
import { missOverdueClocks } from '../../clocks/missedClocks';
import { withTodaysModel } from './actions/applyModel';
import { requestTypeOf } from './actions/modelWords';
import { describeChanges } from './actions/targets';
import type { WorkContext } from './WorkContext';

const PAGE_SIZE = 200;

interface ModelChangesOptions {
  store: Pick<TicketStore, 'list' | 'listEvents'>;
  models: TicketModels;
  authorizer: TicketAuthorizer;
  clock: ClockService;
}

/** Shows what a change of a model would mean for the tickets that were logged before it, which keep their promises until somebody applies it. */
export class ModelChanges {
  readonly #options: ModelChangesOptions;

  constructor(options: ModelChangesOptions) {
    this.#options = options;
  }

  /**
   * The open tickets of a model that the caller works on, and of which a due time would change.
   *
   * @param model - full reference, or `namespace/name`
   * @throws NotFoundError for an unknown model
   */
  async preview(model: string, caller: TicketCaller): Promise<ModelChange> {
    const { models, clock } = this.#options;
    const now = clock.now();
    const access = await models.accessOf(model, caller, now);
    const items: ModelChange['items'] = [];
    let open = 0;
    for await (const ticket of this.#openTickets(
      access.context.model.ref,
      caller,
    )) {
      open += 1;
      const changes = changesOf({
        ticketId: ticket.id,
        caller,
        sides: ['support'],
        now,
        access,
        ...markMissed(ticket, now),
        history: () => this.#options.store.listEvents(ticket.id),
      });
      if (changes.length === 0) continue;
      const { id, key, summary, version } = ticket;
      items.push({ ticket: id, key, summary, version, changes });
    }
    return { items, open };
  }

  async *#openTickets(modelRef: string, caller: TicketCaller) {
    const { store, authorizer, clock } = this.#options;
    const visible = await authorizer.which(ticketManagePermission, caller);
    if (visible === 'none') return;
    let cursor: string | undefined;
    do {
      const page = await store.list({
        filter: {
          conditions: visible === 'all' ? [] : [visible],
          models: [modelRef],
          statuses: [...TICKET_ACTIONS.applyModel.from],
          now: clock.now(),
        },
        sort: 'created',
        order: 'asc',
        limit: PAGE_SIZE,
        cursor,
      });
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor);
  }
}

function markMissed(ticket: StoredTicket, now: Date) {
  const { clocks, missed } = missOverdueClocks(ticket.clocks, now);
  return { ticket: { ...ticket, clocks }, missed };
}

/** Nothing changes for a ticket whose type the model has no more. */
function changesOf(context: WorkContext) {
  return requestTypeOf(context)
    ? describeChanges(withTodaysModel(context).changes)
    : [];
}
