import { InputError } from '@backstage/errors';
import type { BusinessCalendar } from '../clock';
import { addCounted, countedTime } from './computeDue';
import type { Duration, OpenPromise } from './types';

/**
 * The due time after a pause (C8): the open time of the pause is added on the same calendar; for elapsed time all of it,
 * for days that count the time in those. A target that was past when the pause began keeps its due time. Several pauses
 * are applied one after the other, in order and without overlaps.
 *
 * @throws InputError if the pause ends before it begins
 * @public
 */
export function shiftForPause<Due extends Date | null>(
  promise: Pick<Duration, 'kind'> | OpenPromise,
  due: Due,
  pause: { start: Date; end: Date },
  calendar: BusinessCalendar | undefined,
): Due | Date {
  if (pause.end.getTime() < pause.start.getTime()) {
    throw new InputError(
      `pause.end: ${pause.end.toISOString()} is before its start; expected ${pause.start.toISOString()} or later.`,
    );
  }
  if (promise.kind === 'open' || !due || due < pause.start) {
    return due;
  }
  const paused = countedTime(promise, pause.start, pause.end, calendar);
  // Adding no time to a closing would move it to the next opening.
  return paused === 0 ? due : addCounted(promise, due, paused, calendar);
}
