import type {
  Absence,
  AwayPerson,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

/** Whether somebody is away at an instant, by the days of the absence's own zone. */
export function isAwayAt(
  { from, to, timeZone }: Pick<Absence, 'from' | 'to' | 'timeZone'>,
  instant: Date,
): boolean {
  const today = DateTime.fromJSDate(instant, { zone: timeZone }).toISODate()!;
  return from <= today && (!to || today <= to);
}

/** Who is away at an instant, by reference. */
export function awayAt(
  absences: Absence[],
  instant: Date,
): Record<string, AwayPerson> {
  return Object.fromEntries(
    absences
      .filter(absence => isAwayAt(absence, instant))
      .map(({ user, to, deputy }) => [user.ref, { until: to, deputy }]),
  );
}
