import type {
  Licence,
  LicenceStanding,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A forecast within so many days is for somebody to act on; one further away says little. */
const FILLING_DAYS = 180;

/** How a licence stands; `filling`: nothing is wrong yet, but it will be full soon. */
export type LicenceState = LicenceStanding | 'filling';

/** @param daysUntil - from the reader's day to a day of the calendar */
export function licenceStateOf(
  { standing, forecast }: Pick<Licence, 'standing' | 'forecast'>,
  daysUntil: (day: string) => number,
): LicenceState {
  const fullOn = forecast?.fullOn;
  const isFilling = fullOn !== undefined && daysUntil(fullOn) <= FILLING_DAYS;
  return standing === 'inOrder' && isFilling ? 'filling' : standing;
}
