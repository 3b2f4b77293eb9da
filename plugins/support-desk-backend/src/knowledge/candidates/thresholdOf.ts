import {
  parseDuration,
  zoneOf,
  type Candidate,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

/** What a model calls often. */
export interface Threshold {
  /** As people read it. */
  told: NonNullable<Candidate['because']['threshold']>;
  count: number;
  /** The last instant that still counts together with one; days are whole days of the model's zone. */
  until(first: Date): Date;
  /** The first instant that still counts together with one. */
  from(last: Date): Date;
}

/** Where a model does not say: the number that the first models gave. */
const DEFAULT = { count: 3, within: '30 days' };

/** What a model calls often: of several thresholds the one that asks for the most, in the shortest time (S1-42). Business days count as days. */
export function thresholdOf(model: CompiledModel): Threshold {
  const thresholds = Object.values(model.knowledge.feedback).flatMap(
    ({ threshold, confirm }) =>
      threshold
        ? { count: threshold.count, within: threshold.within, confirm }
        : [],
  );
  const [strictest = { ...DEFAULT, confirm: undefined }] = thresholds.sort(
    (a, b) =>
      b.count - a.count || lengthOf(a.within).ms - lengthOf(b.within).ms,
  );
  const { count, within, confirm } = strictest;
  const { unit, amount } = lengthOf(within);
  const local = (at: Date) => DateTime.fromJSDate(at, { zone: zoneOf(model) });
  return {
    told: {
      count,
      within,
      ...(confirm && { confirm: Object.values(confirm) }),
    },
    count,
    until: first => {
      const last = local(first).plus({ [unit]: amount });
      return (unit === 'days' ? last.endOf('day') : last).toJSDate();
    },
    from: last => {
      const first = local(last).minus({ [unit]: amount });
      return (unit === 'days' ? first.startOf('day') : first).toJSDate();
    },
  };
}

function lengthOf(within: string) {
  const { unit, amount } = parseDuration(within);
  const ms = DateTime.utc(0)
    .plus({ [unit]: amount })
    .diff(DateTime.utc(0));
  return { unit, amount, ms: ms.as('milliseconds') };
}
