import type { Licence } from '../api';
import { addDays } from '../clock';

/**
 * The last day on which notice can be given: so many days before the renewal, or without one before the contract ends, as were agreed.
 *
 * @public
 */
export function lastDayOfNotice({
  renewal,
  contractEnd,
  noticeDays,
}: Pick<Licence, 'renewal' | 'contractEnd' | 'noticeDays'>):
  | string
  | undefined {
  const day = renewal ?? contractEnd;
  return day === undefined || noticeDays === undefined
    ? undefined
    : addDays(day, -noticeDays);
}
