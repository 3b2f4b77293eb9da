import type { Opening } from '../api';
import { createBusinessCalendar, type BusinessCalendar } from '../clock';
import type { CompiledCalendar, CompiledModel } from '../model';

const built = new WeakMap<CompiledCalendar, BusinessCalendar>();

/** The arithmetic of a model's calendar, built once. @public */
export function calendarOf(model: CompiledModel, id: string): BusinessCalendar {
  const calendar = model.calendars[id];
  const known = built.get(calendar);
  if (known) return known;
  const created = createBusinessCalendar(calendar.definition);
  built.set(calendar, created);
  return created;
}

/** Whether a calendar is open at an instant, and when that changes; without a calendar nothing is stated. @public */
export function openingOf(
  model: CompiledModel,
  id: string | undefined,
  at: Date,
): Opening {
  const calendar = id ? model.calendars[id] : undefined;
  if (!id || !calendar) return { state: 'notStated' };

  const common = {
    calendar: id,
    timeZone: calendar.definition.timeZone,
    ...(calendar.confirm && { confirm: Object.values(calendar.confirm) }),
  };
  const hours = calendarOf(model, id);
  if (!hours.isOpen(at)) {
    const opensAt = hours.nextOpening(at)?.toISOString();
    return { state: 'closed', ...common, ...(opensAt && { opensAt }) };
  }
  const closesAt = hours.nextClosing(at)?.toISOString();
  return closesAt
    ? { state: 'open', ...common, closesAt }
    : { state: 'always', ...common };
}
