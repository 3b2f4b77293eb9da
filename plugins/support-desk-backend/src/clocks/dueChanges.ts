import type { DueChange, FrozenTargets, StoredClock } from './types';

/** What people notice of clocks that changed: one whose due time is the same is left out. */
export function changesOf(
  targets: FrozenTargets['targets'],
  changed: { old?: StoredClock; clock?: StoredClock }[],
): DueChange[] {
  return changed.flatMap(({ old, clock }) => {
    const { id, measure } = (clock ?? old)!;
    const oldDueAt = old?.dueAt;
    const newDueAt = clock?.dueAt;
    if (oldDueAt?.getTime() === newDueAt?.getTime()) return [];
    const { title } = targets[id].target;
    return [{ clock: id, measure, title, oldDueAt, newDueAt }];
  });
}
