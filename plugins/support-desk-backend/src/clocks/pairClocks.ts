import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { canonicalJson } from '../database';
import type { StoredClock } from './types';

/** A target that a ticket is to have, frozen, and when its clock starts. */
export interface NewTarget {
  id: string;
  frozen: FrozenTarget;
  startAt: Date;
}

/**
 * Which clock each new target goes on from: first those of which nothing changed, then those of the same place in the model, then those
 * of the same measure. Targets that are new to the ticket are left out.
 */
export function pairClocks(
  clocks: StoredClock[],
  targetOf: (clock: StoredClock) => FrozenTarget,
  wanted: NewTarget[],
): Map<NewTarget, StoredClock> {
  const pairs = new Map<NewTarget, StoredClock>();
  const left = new Set(clocks);
  const samePlace = (clock: StoredClock, { frozen }: NewTarget) =>
    targetOf(clock).target.path === frozen.target.path;

  const pairWhere = (fits: typeof samePlace) => {
    for (const target of wanted.filter(it => !pairs.has(it))) {
      const clock = [...left].find(
        it => it.measure === target.frozen.target.measure && fits(it, target),
      );
      if (clock) {
        pairs.set(target, clock);
        left.delete(clock);
      }
    }
  };
  pairWhere((clock, target) => isUnchanged(clock, targetOf(clock), target));
  pairWhere(samePlace);
  pairWhere(() => true);
  return pairs;
}

/** Whether a clock already measures what a target asks for. Words do not matter. */
export function isUnchanged(
  { startedAt }: StoredClock,
  frozen: FrozenTarget,
  wanted: NewTarget,
): boolean {
  return (
    canonicalJson(termsOf(frozen, startedAt)) ===
    canonicalJson(termsOf(wanted.frozen, wanted.startAt))
  );
}

function termsOf({ target, calendar }: FrozenTarget, startedAt: Date) {
  const { path, measure, promise, landing, countFrom, binding, via } = target;
  return {
    ...{ path, measure, promise, landing, countFrom, binding, via },
    calendar: calendar?.definition,
    // canonicalJson knows plain values only.
    startedAt: startedAt.getTime(),
  };
}
