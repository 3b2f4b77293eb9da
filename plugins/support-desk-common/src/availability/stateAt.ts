import type { ServiceAvailability } from '../api/availability';
import type { BusinessCalendar } from '../clock';
import { partsOf, type ServiceInterruption } from './parts';

/**
 * How a service is at an instant, as far as is known now: an interruption that nobody has ended goes on now, and later until it is expected
 * to end (S0-07).
 *
 * @param calendar - absent: nothing is promised, and no hour is outside of it
 * @public
 */
export function serviceStateAt(
  calendar: Pick<BusinessCalendar, 'isOpen'> | undefined,
  interruptions: ServiceInterruption[],
  { at, now }: { at: Date; now: Date },
): ServiceAvailability['state'] {
  // What goes on now goes on at this very instant.
  const justAfter = new Date(now.getTime() + 1);
  const going = interruptions
    .flatMap(it => partsOf(it, justAfter))
    .filter(
      ({ span: [from, to] }) => from <= at.getTime() && at.getTime() < to,
    );
  if (going.some(it => it.counts !== 'planned')) return 'down';
  if (going.length > 0) return 'planned';
  return !calendar || calendar.isOpen(at)
    ? 'expectedAvailable'
    : 'outsideHours';
}
