import { DateTime } from 'luxon';
import { zoneOf } from '../access';
import type { CompiledModel } from '../model';
import { parseDuration } from '../targets';

/**
 * What the rules of a training remark on its participant: that they were active of late. A remark never refuses (S3-29).
 *
 * @param training - id of a request type of the model
 * @param activeAt - when the person was active last, as far as it is known; counted are full days in the zone of the model
 * @public
 */
export function activityRemarks(
  model: CompiledModel,
  training: string,
  activeAt: Date | undefined,
  now: Date,
): string[] {
  const requires = model.requestTypes[training]?.requires ?? [];
  const terms = requires.flatMap(it => it.inactive ?? []);
  return terms.filter(it => isWithin(it)).map(it => `active within ${it}`);

  function isWithin(inactive: string): boolean {
    if (!activeAt) return false;
    const { amount, unit } = parseDuration(inactive);
    const local = (at: Date) =>
      DateTime.fromJSDate(at, { zone: zoneOf(model) });
    return unit === 'days'
      ? local(activeAt).startOf('day').plus({ days: amount }) >
          local(now).startOf('day')
      : local(activeAt).plus({ [unit]: amount }) > local(now);
  }
}
