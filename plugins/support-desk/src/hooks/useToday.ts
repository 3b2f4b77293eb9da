import { DateTime } from 'luxon';
import { useFormat } from '../time/useFormat';

/** The day on which the reader is, `YYYY-MM-DD`. */
export function useToday(): string {
  const { now, zone } = useFormat();
  return DateTime.fromJSDate(now, { zone }).toFormat('yyyy-MM-dd');
}
