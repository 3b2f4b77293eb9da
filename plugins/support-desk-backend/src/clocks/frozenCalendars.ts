import {
  createBusinessCalendar,
  type BusinessCalendar,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { canonicalJson } from '../database';
import type { FrozenTarget } from '../tickets/TicketSnapshot';

/** More calendars than the models of a portal have. */
const MAX_CALENDARS = 200;

const calendars = new Map<string, BusinessCalendar>();

/** The calendar on which a frozen target counts. Compiled once for all tickets that froze the same. */
export function calendarOfTarget({
  calendar,
}: FrozenTarget): BusinessCalendar | undefined {
  if (!calendar) return undefined;
  const key = canonicalJson(calendar.definition);
  const known = calendars.get(key);
  if (known) return known;

  if (calendars.size >= MAX_CALENDARS) calendars.clear();
  const compiled = createBusinessCalendar(calendar.definition);
  calendars.set(key, compiled);
  return compiled;
}
