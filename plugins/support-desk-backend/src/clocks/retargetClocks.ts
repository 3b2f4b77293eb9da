import type {
  CompiledModel,
  DueTarget,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { compareClocks } from './clockRows';
import { changesOf } from './dueChanges';
import { freezeTarget } from './freezeTarget';
import { isUnchanged, pairClocks } from './pairClocks';
import { freshId, longestRunning, startLate } from './startLate';
import { stopClock } from './stopClocks';
import type { ClockChanges, FrozenTargets, StoredClock } from './types';

/** What a ticket is promised from now on. */
export interface Retargeting {
  model: CompiledModel;
  /** All its targets, computed from the instants at which its clocks started in the first place. */
  due: DueTarget[];
  /** The present time. */
  at: Date;
}

/**
 * Gives a ticket new targets: its priority, request type, calendar or model has changed. Also shows beforehand what that would do.
 *
 * A clock whose target is the same goes on. Any other is stopped and kept in the history; a new one takes its place, from the original
 * start less all pauses, in the same pause, met where the old one was met, and with a due time that was set by hand. A target that
 * comes back takes up what its last clock knew. To be applied to open tickets, after {@link missOverdueClocks}.
 */
export function retargetClocks(
  { targets: known }: FrozenTargets,
  clocks: StoredClock[],
  { model, due, at }: Retargeting,
): ClockChanges {
  const targetOf = (clock: StoredClock) => known[clock.id];
  const live = clocks.filter(it => !it.stoppedAt);
  const wanted = due.map(it => ({
    id: it.preview.id,
    frozen: freezeTarget(model, it),
    startAt: it.startAt,
  }));
  const pairs = pairClocks(live, targetOf, wanted);
  const kept = new Set<StoredClock>();
  const targets = { ...known };
  const successors: { old?: StoredClock; clock: StoredClock }[] = [];

  for (const target of wanted) {
    const { frozen, startAt } = target;
    const old = pairs.get(target);
    if (old && isUnchanged(old, targetOf(old), target)) {
      kept.add(old);
      continue;
    }
    const id = freshId(target.id, targets);
    targets[id] = frozen;
    const inheritance = {
      pausesOf: old ?? longestRunning(live),
      predecessor: old ?? lastClockOf(frozen, clocks, targetOf),
      at,
    };
    const clock = startLate(frozen, { id, startedAt: startAt }, inheritance);
    successors.push({ old, clock });
  }

  const paired = new Set(pairs.values());
  const dropped = live.filter(it => !paired.has(it)).map(old => ({ old }));
  const before = clocks.map(clock =>
    kept.has(clock) ? clock : stopClock(targetOf(clock), clock, at),
  );
  return {
    clocks: [...before, ...successors.map(it => it.clock)].sort(compareClocks),
    targets,
    changes: changesOf(targets, [...successors, ...dropped]),
  };
}

/** The clock that was stopped last of those that the ticket had for a target. */
function lastClockOf(
  { target: { path, measure } }: FrozenTarget,
  clocks: StoredClock[],
  targetOf: (clock: StoredClock) => FrozenTarget,
): StoredClock | undefined {
  return clocks
    .filter(it => it.measure === measure && targetOf(it).target.path === path)
    .sort((a, b) => Number(a.stoppedAt) - Number(b.stoppedAt))
    .at(-1);
}
