import {
  localDate,
  zoneOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';

/** Local midnight before an instant, in the zone of the model. */
export function beginningOfDay(model: CompiledModel, at: Date): Date {
  return DateTime.fromISO(localDate(model, at), {
    zone: zoneOf(model),
  }).toJSDate();
}
