import { missedEvents, missOverdueClocks } from '../../clocks/missedClocks';
import { stopClock } from '../../clocks/stopClocks';
import type { StoredClock } from '../../clocks/types';
import { named } from '../describeTicket';
import { missedNotices } from '../ticketMessages';
import type { TicketModels } from '../TicketModels';
import {
  SYSTEM_ACTOR,
  type StoredTicket,
  type TicketEvent,
  type TicketStore,
} from '../TicketStore';
import { NotPossibleError, NotYoursError } from './errors';
import type { Outcome, WorkContext } from './WorkContext';

/** For how long a change can be taken back. */
const UNDO_MS = 60_000;

/** Changes of where a ticket stands and what it says. What people wrote to each other, or did elsewhere, stays written. */
const UNDOABLE = new Set([
  'acknowledged',
  'started',
  'assigned',
  'waiting',
  'resumed',
  'modelStatusSet',
  'resolved',
  'confirmed',
  'closed',
  'reopened',
  'cancelled',
  'prioritised',
  'categorised',
  'reclassified',
  'promised',
  'timesCorrected',
  'modelApplied',
  'escalated',
  'deescalated',
  'edited',
]);

/** What was noticed when the change was made is true also without it. */
const NOTICED = new Set(['targetMissed', 'goalMissed']);

/**
 * Takes the last change of a ticket back.
 *
 * @throws NotYoursError for what somebody else did
 * @throws NotPossibleError for what is too long ago, or is not taken back this way
 */
export async function undoLast(
  context: WorkContext,
  options: {
    store: Pick<TicketStore, 'findAt'>;
    models: Pick<TicketModels, 'namesOf'>;
  },
): Promise<Outcome> {
  const { ticket } = context;
  const last = (await context.history()).filter(
    it => it.version === ticket.version,
  );
  assertUndoable(context, last);
  await assertOwn(context, last[0], options.models);
  const before = await options.store.findAt(ticket.id, ticket.version - 1);
  if (!before) throw new Error(`${ticket.key} has no version to go back to`);

  const undone = last.map(it => it.type).filter(it => !NOTICED.has(it));
  const { restored, missed } = restore(context, before);
  return {
    ticket: restored,
    events: [
      { type: 'undone', data: { undone, version: ticket.version } },
      ...missedEvents(restored.snapshot, missed),
    ],
    messages: missedNotices(restored, missed),
  };
}

function assertUndoable(context: WorkContext, last: TicketEvent[]) {
  const { ticket, now } = context;
  const refuse = (reason: string) =>
    new NotPossibleError(
      `undo: the last change of ${ticket.key} ${reason}`,
      context,
    );
  const types = last.map(it => it.type).filter(it => !NOTICED.has(it));
  if (types.includes('merged')) throw refuse("is taken back with 'unmerge'");
  if (last[0].actor === SYSTEM_ACTOR) throw refuse('was made by itself');
  const raised = raisedBy(last);
  if (raised) throw refuse(`raised ${raised}, which stays; cancel that one`);
  const other = types.find(it => !UNDOABLE.has(it));
  if (other || types.length === 0) {
    throw refuse(`(${other ?? 'none'}) is not one that can be taken back`);
  }
  if (now.getTime() - last[0].recordedAt.getTime() > UNDO_MS) {
    throw refuse(`was made more than ${UNDO_MS / 1000} seconds ago`);
  }
}

/** Key of the request that a change raised at another level. */
function raisedBy(events: TicketEvent[]): string | undefined {
  const raised = events.find(it => it.type === 'escalated')?.data.raised;
  return (raised as { key: string } | undefined)?.key;
}

async function assertOwn(
  { ticket, caller }: WorkContext,
  { actor }: TicketEvent,
  models: Pick<TicketModels, 'namesOf'>,
) {
  if (actor === caller.user) return;
  const { title: name } = named(actor, await models.namesOf([actor]));
  throw new NotYoursError(
    `undo: the last change of ${ticket.key}`,
    'Only who made a change takes it back',
    [{ role: 'actor', title: 'Made by', people: [{ user: actor, name }] }],
  );
}

/** The ticket as it was, in the present: clocks that the change brought stay stopped, and what has been missed meanwhile is missed. */
function restore({ ticket, now }: WorkContext, before: StoredTicket) {
  const known = new Map(ticket.clocks.map(it => [it.id, it]));
  const former = before.clocks.map<StoredClock>(clock => ({
    ...clock,
    // Nobody is warned twice.
    warnedAt: known.get(clock.id)?.warnedAt ?? clock.warnedAt,
  }));
  const ids = new Set(former.map(it => it.id));
  const brought = ticket.clocks.filter(it => !ids.has(it.id));
  const { targets } = ticket.snapshot;
  const { clocks, missed } = missOverdueClocks(former, now);
  const { laddered } = ticket.progress;
  const restored: StoredTicket = {
    ...before,
    version: ticket.version,
    affected: ticket.affected,
    progress: { ...before.progress, ...(laddered && { laddered }) },
    snapshot: {
      ...before.snapshot,
      targets: { ...targets, ...before.snapshot.targets },
    },
    clocks: [
      ...clocks,
      ...brought.map(it => stopClock(targets[it.id], it, now)),
    ],
  };
  return {
    restored,
    missed: missed.filter(it => !known.get(it.id)?.missedAt),
  };
}
