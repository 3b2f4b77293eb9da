import type { BusinessCalendar } from '../clock';
import type { TargetStart } from './types';

/** The instants from which clocks may start, as far as they are known. @public */
export type StartInstants = Partial<
  Record<Exclude<TargetStart, 'earliestOfDiscoveredOrNotified'>, Date>
>;

/** The instant at which a clock starts; undefined: not known yet, so the clock does not run (C10, S0-113). @public */
export function startOf(
  start: TargetStart,
  instants: StartInstants,
): Date | undefined {
  if (start !== 'earliestOfDiscoveredOrNotified') {
    return instants[start];
  }
  const { discovered, notified } = instants;
  if (!discovered || !notified) {
    return discovered ?? notified;
  }
  return discovered < notified ? discovered : notified;
}

/** Whether a target is meant for a clock that starts at this instant: `during` or `outside` of a calendar. @public */
export function appliesAt(
  target: { during?: string; outside?: string },
  start: Date,
  calendarOf: (id: string) => BusinessCalendar,
): boolean {
  const { during, outside } = target;
  return (
    (during === undefined || calendarOf(during).isOpen(start)) &&
    (outside === undefined || !calendarOf(outside).isOpen(start))
  );
}
