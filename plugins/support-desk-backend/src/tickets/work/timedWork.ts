import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { missedEvents, missOverdueClocks } from '../../clocks/missedClocks';
import { missedNotices } from '../ticketMessages';
import type { TicketModels } from '../TicketModels';
import type { StoredTicket, TicketStore } from '../TicketStore';
import { closed } from './actions/close';
import { leaveWaiting } from './actions/waitingState';
import { closedMessages } from './messages/closing';
import { dueSoonMessages } from './messages/dueSoon';
import { awakeMessages } from './messages/waiting';
import type { TimedWork } from './TicketSweep';
import type { Outcome } from './WorkContext';

/** Tickets that waited for a date go on, and resolved ones close about which nobody spoke up: at their instant, however late it is noticed. */
export function wakingWork(options: {
  store: Pick<TicketStore, 'listWaking'>;
  models: Pick<TicketModels, 'list'>;
}): TimedWork {
  return {
    id: 'support-desk-wake',
    list: batch => options.store.listWaking(batch),
    outcome: async (ticket, now) => {
      const { wakeAt, status } = ticket;
      if (!wakeAt || wakeAt > now) return undefined;
      switch (status) {
        case 'waiting': {
          const models = await options.models.list();
          const model = models.find(it => it.ref === ticket.modelRef);
          return goOn(ticket, model, { at: wakeAt, now });
        }
        case 'resolved':
          return close(ticket, wakeAt);
        default:
          return undefined;
      }
    },
  };
}

function goOn(
  ticket: StoredTicket,
  model: CompiledModel | undefined,
  { at, now }: { at: Date; now: Date },
): Outcome {
  const before = missOverdueClocks(ticket.clocks, at);
  const resumed = leaveWaiting(
    { ...ticket, clocks: before.clocks },
    model?.levels[ticket.level],
    at,
  );
  const after = missOverdueClocks(resumed.clocks, now);
  const missed = [...before.missed, ...after.missed];
  const going: StoredTicket = {
    ...resumed,
    status: 'inProgress',
    clocks: after.clocks,
  };
  return {
    ticket: going,
    events: [
      { type: 'resumed', at, data: { automatic: true } },
      ...missedEvents(going.snapshot, missed),
    ],
    messages: [...awakeMessages(going), ...missedNotices(going, missed)],
  };
}

function close(ticket: StoredTicket, at: Date): Outcome {
  const { clocks, missed } = missOverdueClocks(ticket.clocks, at);
  const after = closed({ ...ticket, clocks }, at);
  return {
    ticket: after,
    events: [
      ...missedEvents(after.snapshot, missed),
      { type: 'closed', at, data: { automatic: true } },
    ],
    messages: [...closedMessages(after), ...missedNotices(after, missed)],
  };
}

/** Whoever works on a ticket is warned once a clock when three quarters of its time are used. */
export function warningWork(options: {
  store: Pick<TicketStore, 'listAtRisk'>;
}): TimedWork {
  return {
    id: 'support-desk-due-soon',
    list: batch => options.store.listAtRisk(batch),
    outcome: (ticket, now) => {
      const soon = ticket.clocks.filter(
        ({ dueAt, atRiskAt, warnedAt, ...clock }) =>
          !warnedAt &&
          !clock.metAt &&
          !clock.missedAt &&
          !clock.stoppedAt &&
          !clock.pausedSince &&
          atRiskAt &&
          atRiskAt <= now &&
          dueAt &&
          dueAt >= now,
      );
      if (soon.length === 0) return undefined;
      return {
        ticket: {
          ...ticket,
          clocks: ticket.clocks.map(clock =>
            soon.includes(clock) ? { ...clock, warnedAt: now } : clock,
          ),
        },
        events: soon.map(({ id, measure, dueAt }) => ({
          type: 'dueSoon',
          internal: true,
          data: {
            clock: id,
            measure,
            title: ticket.snapshot.targets[id].target.title,
            dueAt: dueAt!.toISOString(),
          },
        })),
        messages: dueSoonMessages(ticket, soon),
      };
    },
  };
}
