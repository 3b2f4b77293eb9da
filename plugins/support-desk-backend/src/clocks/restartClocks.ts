import {
  startOf,
  type CompiledModel,
  type DueTarget,
  type StartInstants,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { compareClocks } from './clockRows';
import { changesOf } from './dueChanges';
import { freezeTarget } from './freezeTarget';
import { recomputeDue } from './moveDue';
import { freshId, longestRunning, startLate } from './startLate';
import type { ClockChanges, FrozenTargets, StoredClock } from './types';

/** When things happened, as it is known now. */
export interface Restart {
  /** What was known until now. */
  before: StartInstants;
  instants: StartInstants;
  model: CompiledModel;
  /** The ticket's targets by the new instants; only those whose start was unknown until now are new to it. */
  due: DueTarget[];
  /** The present time. */
  at: Date;
}

/**
 * Corrects the instants at which clocks start, such as the earlier of discovery and notification (C10). Each clock keeps its frozen
 * target and its pauses; those whose start was unknown begin to run (S0-113). To be applied after {@link missOverdueClocks}.
 */
export function restartClocks(
  { targets: known }: FrozenTargets,
  clocks: StoredClock[],
  { before, instants, model, due, at }: Restart,
): ClockChanges {
  const corrected = clocks.map(old => {
    const frozen = known[old.id];
    const startedAt = startOf(frozen.target.start, instants);
    const same = startedAt?.getTime() === old.startedAt.getTime();
    return !startedAt || same || old.stoppedAt
      ? { old, clock: old }
      : { old, clock: recomputeDue(frozen, { ...old, startedAt }, at) };
  });

  const targets = { ...known };
  const paths = Object.values(known).map(it => it.target.path);
  const started = due
    .filter(it => !startOf(it.target.start, before))
    .filter(it => !paths.includes(it.target.path))
    .map(it => {
      const id = freshId(it.preview.id, targets);
      const pausesOf = longestRunning(clocks);
      targets[id] = freezeTarget(model, it);
      const begin = { id, startedAt: it.startAt };
      return { clock: startLate(targets[id], begin, { pausesOf, at }) };
    });

  const all = [...corrected, ...started];
  return {
    clocks: all.map(it => it.clock).sort(compareClocks),
    targets,
    changes: changesOf(targets, all),
  };
}
