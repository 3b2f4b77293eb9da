import { FINISHED_STATUSES } from '@supportdesk/backstage-plugin-support-desk-common';
import { pauseClocks } from '../../clocks/pauseClocks';
import { reopenClocks } from '../../clocks/reopenClocks';
import { stopClocks } from '../../clocks/stopClocks';
import type { StoredClock } from '../../clocks/types';
import { InvalidAnswersError } from '../errors';
import type { StoredTicket } from '../TicketStore';
import { NotPossibleError } from '../work/errors';
import {
  mergedMessages,
  peopleOf,
  unmergedMessages,
} from '../work/messages/relations';
import type { TicketGate } from '../work/TicketGate';
import type { TicketWork } from '../work/TicketWork';
import { moved, type ActionRules } from '../work/TransitionService';
import type { WorkContext } from '../work/WorkContext';

/**
 * The rules by which a ticket goes on as another one, and by itself again. Both tickets change together, or neither does.
 *
 * What the source says stays with it: the target names it (`mergedFrom`) and so leads to its comments, contacts and files.
 */
export function mergeRules(options: {
  gate: TicketGate;
  work: Pick<TicketWork, 'contextOf'>;
}): Pick<ActionRules, 'merge' | 'unmerge'> {
  const enter = async ({ caller }: WorkContext, idOrKey: string) =>
    options.work.contextOf(await options.gate.enter(idOrKey, caller));

  return {
    async merge(context, { into, reason }) {
      const { ticket, now, caller } = context;
      const target = await enter(context, into);
      assertMergeable(context, target);
      const source: StoredTicket = {
        ...moved(ticket, 'merge'),
        mergedInto: target.ticket.id,
        wakeAt: undefined,
        clocks: stopClocks(ticket.snapshot, ticket.clocks, { at: now }),
        progress: {
          ...ticket.progress,
          statusBefore: ticket.status,
          mergedIntoKey: target.ticket.key,
        },
      };
      const { id, key } = target.ticket;
      return {
        ticket: source,
        events: [
          {
            type: 'merged',
            data: { ticket: id, key, reason, paused: pausesOf(ticket) },
          },
        ],
        messages: mergedMessages(ticket, target.ticket, caller.user),
        besides: [
          {
            context: target,
            outcome: {
              ticket: target.ticket,
              events: [
                {
                  type: 'mergedFrom',
                  data: {
                    ticket: ticket.id,
                    key: ticket.key,
                    reason,
                    people: newcomers(ticket, target.ticket),
                  },
                },
              ],
            },
          },
        ],
      };
    },

    async unmerge(context) {
      const { ticket, now, caller, history } = context;
      const target = await enter(context, ticket.mergedInto!);
      if (target.ticket.mergedInto) {
        throw new NotPossibleError(
          `action: ${target.ticket.key} goes on as ${target.ticket.progress.mergedIntoKey} itself; take that back first`,
          context,
        );
      }
      const { statusBefore, mergedIntoKey, ...progress } = ticket.progress;
      const merge = (await history()).findLast(it => it.type === 'merged')!;
      const going = reopenClocks(ticket.snapshot, ticket.clocks, {
        closedAt: merge.recordedAt,
        at: now,
        measures: [],
      });
      const paused = (merge.data.paused ?? {}) as Record<string, string[]>;
      const { waiting } = progress;
      return {
        ticket: {
          ...moved(ticket, 'unmerge', statusBefore),
          mergedInto: undefined,
          wakeAt:
            statusBefore === 'waiting' && waiting?.until
              ? new Date(waiting.until)
              : undefined,
          progress,
          clocks: going.map(clock => pauseAgain(clock, paused, now)),
        },
        events: [
          {
            type: 'unmerged',
            data: { ticket: target.ticket.id, key: mergedIntoKey },
          },
        ],
        messages: unmergedMessages(ticket, target.ticket, caller.user),
        besides: [
          {
            context: target,
            outcome: {
              ticket: target.ticket,
              events: [
                {
                  type: 'unmergedFrom',
                  data: { ticket: ticket.id, key: ticket.key },
                },
              ],
            },
          },
        ],
      };
    },
  };
}

/**
 * @throws InvalidAnswersError when the target is the ticket itself or of another model
 * @throws NotPossibleError when the target is not the caller's to work on, or has ended; so no circle can come about
 */
function assertMergeable(context: WorkContext, target: WorkContext): void {
  const { ticket } = context;
  const { id, key, modelRef, status, snapshot, progress } = target.ticket;
  const unfit = (message: string) =>
    new InvalidAnswersError([{ field: 'into', message }]);
  if (id === ticket.id) throw unfit(`${key} cannot go on as itself`);
  if (modelRef !== ticket.modelRef) {
    throw unfit(
      `${key} is of ${snapshot.modelTitle}, ${ticket.key} of ${ticket.snapshot.modelTitle}; allowed is a ticket of the same model`,
    );
  }
  if (!target.sides.includes('support')) {
    throw new NotPossibleError(`into: ${key} is not yours to work on`, context);
  }
  if (FINISHED_STATUSES.some(it => it === status)) {
    const instead = progress.mergedIntoKey
      ? `; it goes on as ${progress.mergedIntoKey}`
      : '';
    throw new NotPossibleError(`into: ${key} is ${status}${instead}`, context);
  }
}

/** The people of the source who do not belong to the target yet. */
function newcomers(source: StoredTicket, target: StoredTicket): string[] {
  const { reporter, onBehalfOf } = target;
  return peopleOf(source).filter(it => it !== reporter && it !== onBehalfOf);
}

/** Why which clocks stand: what the merge ends, and its undo brings back. */
function pausesOf({ clocks }: StoredTicket): Record<string, string[]> {
  return Object.fromEntries(
    clocks
      .filter(it => it.pausedSince && !it.stoppedAt)
      .map(it => [it.id, it.pauseReasons]),
  );
}

function pauseAgain(
  clock: StoredClock,
  paused: Record<string, string[]>,
  at: Date,
): StoredClock {
  const reasons = paused[clock.id] ?? [];
  return reasons.reduce(
    ([it], reason) => pauseClocks([it], { at, reason }),
    [clock],
  )[0];
}
