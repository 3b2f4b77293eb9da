import type { WhoDoes } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { TicketCaller } from '../tickets/TicketService';
import type { StoredTicket, TicketStore } from '../tickets/TicketStore';
import type { TicketGate } from '../tickets/work';
import type { WhoDoesFinder } from './WhoDoesFinder';

/** More would hide what matters. */
const MAX_ROWS = 3;

/** Finds the tasks that tickets are about, for their readers. */
export class TicketResponsibilities {
  readonly #options: {
    gate: TicketGate;
    store: Pick<TicketStore, 'find'>;
    staff: Pick<ModelStaff, 'find'>;
    finder: Pick<WhoDoesFinder, 'about'>;
  };

  constructor(options: {
    gate: TicketGate;
    store: Pick<TicketStore, 'find'>;
    staff: Pick<ModelStaff, 'find'>;
    finder: Pick<WhoDoesFinder, 'about'>;
  }) {
    this.#options = options;
  }

  /**
   * The tasks that the summary, the module and the category of a ticket are about, the best first; none where its model has no matrix, or
   * is not for the caller.
   *
   * @param idOrKey - of the ticket
   * @throws NotFoundError when there is none, or none that the caller may see
   */
  async of(idOrKey: string, caller: TicketCaller): Promise<WhoDoes[]> {
    const { gate, store, staff, finder } = this.#options;
    const { ticketId } = await gate.enter(idOrKey, caller);
    const ticket = (await store.find(ticketId))!;
    const standing = await staff.find(ticket.modelRef, caller);
    const model = standing?.registered.model;
    if (!standing || !model?.responsibilities) return [];
    const { summary, module = '', category = '' }: StoredTicket = ticket;
    const words = [
      summary,
      model.services[module]?.title,
      model.categories[category]?.title,
    ];
    return finder.about(
      { standing, matrix: model.responsibilities },
      words.filter(Boolean).join(' '),
      MAX_ROWS,
    );
  }
}
