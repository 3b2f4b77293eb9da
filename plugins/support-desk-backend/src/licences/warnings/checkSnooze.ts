import { InputError } from '@backstage/errors';
import { addDays } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Occasion } from './warningsOf';

/** For as long as the longest lead; who puts it off for longer forgets it. */
const MOST_DAYS = 366;

/**
 * Checks until when a warning is put off: at least until tomorrow, and not beyond the day that it is about, for then it ends untold.
 *
 * @param today - `YYYY-MM-DD` in the zone of the model
 * @throws InputError that says which days are allowed
 */
export function checkSnooze(
  until: string,
  { kind, day }: Occasion,
  today: string,
): void {
  const tomorrow = addDays(today, 1);
  const last = kind !== 'ended' && day ? day : addDays(today, MOST_DAYS);
  if (tomorrow <= until && until <= last) return;
  throw new InputError(
    tomorrow <= last
      ? `until: ${until} is not allowed; allowed are the days from ${tomorrow} to ${last}, and null, which wakes it`
      : `until: it is about today, ${today}, and cannot be put off; allowed is null, which wakes it`,
  );
}
