import { zoneOf } from '../access';
import type { CompiledModel } from '../model';
import { nextDates, parseSchedule } from '../targets';

/**
 * The next days of a training by its schedule, in the zone of its model, from the day of `from` on; none where it has no fixed days
 * (S3-31).
 *
 * @param training - id of a request type of the model
 * @returns `YYYY-MM-DD`
 * @public
 */
export function trainingDays(
  model: CompiledModel,
  training: string,
  from: Date,
  count: number,
): string[] {
  const schedule = model.requestTypes[training]?.schedule;
  return schedule
    ? nextDates(parseSchedule(schedule), from, zoneOf(model), count)
    : [];
}
