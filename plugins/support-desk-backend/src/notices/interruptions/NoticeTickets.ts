import { NotFoundError } from '@backstage/errors';
import {
  ticketReadPermission,
  type FieldProblem,
  type linkNoticeTicketsSchema,
  type Notice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketAuthorizer } from '../../tickets/TicketAuthorizer';
import type { TicketCaller } from '../../tickets/TicketService';
import type { StoredTicket, TicketStore } from '../../tickets/TicketStore';
import type { TicketGate } from '../../tickets/work';
import type { NoticeSight } from '../NoticeSight';
import type { NoticeStore, StoredNotice } from '../NoticeStore';
import { assertAllowed } from './interruptionRights';
import { changed } from './stepping';

interface NoticeTicketsOptions {
  notices: Pick<NoticeStore, 'ticketsOf' | 'update'>;
  sight: NoticeSight;
  store: Pick<TicketStore, 'find' | 'findAll'>;
  gate: TicketGate;
  authorizer: Pick<TicketAuthorizer, 'among'>;
  clock: ClockService;
}

/** Tickets that are about an interruption. */
export class NoticeTickets {
  readonly #options: NoticeTicketsOptions;

  constructor(options: NoticeTicketsOptions) {
    this.#options = options;
  }

  /** Those that the caller may see, by key. */
  async of(
    notice: Pick<StoredNotice, 'id'>,
    caller: TicketCaller,
  ): Promise<StoredTicket[]> {
    const { notices, store, authorizer } = this.#options;
    const linked = await notices.ticketsOf(notice.id);
    const visible = await authorizer.among(
      ticketReadPermission,
      linked,
      caller,
    );
    const tickets = await store.findAll(visible);
    const byKey = new Intl.Collator('en', { numeric: true });
    return tickets.sort((a, b) => byKey.compare(a.key, b.key));
  }

  async describe(
    notice: Pick<StoredNotice, 'id'>,
    caller: TicketCaller,
  ): Promise<Notice['tickets']> {
    const tickets = await this.of(notice, caller);
    return tickets.map(({ id, key, summary, status }) => ({
      id,
      key,
      summary,
      status,
    }));
  }

  /**
   * Links tickets and takes links away: all of it, or nothing. What is linked already stays so.
   *
   * @param version - of the notice that the caller saw
   * @throws RefusedError for somebody who does not work on it; ConflictError for a notice that is none of an interruption
   * @throws InvalidAnswersError that names each ticket that there is not, or that is not for the caller
   * @throws StaleNoticeError
   */
  async link(
    id: string,
    version: number,
    { add, remove }: z.output<typeof linkNoticeTicketsSchema>,
    caller: TicketCaller,
  ): Promise<void> {
    const { notices, sight, clock } = this.#options;
    const seen = await sight.seeAt(id, version, caller);
    await assertAllowed('tickets', seen, sight);
    const added = await this.#find('add', add, caller);
    const removed = await this.#find('remove', remove, caller);
    const problems = [...added.problems, ...removed.problems];
    if (problems.length) throw new InvalidAnswersError(problems);

    const linked = new Set(await notices.ticketsOf(id));
    const isNew = (it: StoredTicket) => !linked.has(it.id);
    const isOld = (it: StoredTicket) => linked.has(it.id);
    const linking = added.tickets.filter(isNew);
    const unlinking = removed.tickets.filter(isOld);
    if (linking.length + unlinking.length === 0) return;
    await notices.update({
      ...changed(
        { seen, caller, at: clock.now() },
        {},
        {
          type: 'tickets',
          data: {
            // A key says nothing to those who may not see the ticket.
            text: [
              ...linking.map(it => `+ ${it.key}`),
              ...unlinking.map(it => `− ${it.key}`),
            ].join(', '),
          },
        },
      ),
      tickets: {
        add: linking.map(it => it.id),
        remove: unlinking.map(it => it.id),
      },
    });
  }

  async #find(
    field: 'add' | 'remove',
    names: string[],
    caller: TicketCaller,
  ): Promise<{ tickets: StoredTicket[]; problems: FieldProblem[] }> {
    const { gate, store } = this.#options;
    const tickets = new Map<string, StoredTicket>();
    const problems: FieldProblem[] = [];
    for (const [i, name] of names.entries()) {
      try {
        const { ticketId } = await gate.enter(name, caller);
        const ticket = await store.find(ticketId);
        if (ticket) tickets.set(ticket.id, ticket);
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
        const message = `there is no ticket '${name}' that you may see; nothing was linked`;
        problems.push({ field: `${field}.${i}`, message });
      }
    }
    return { tickets: [...tickets.values()], problems };
  }
}
