import {
  createBusinessCalendar,
  type BusinessCalendar,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { canonicalJson } from '../database';
import { oncePer } from '../oncePer';
import type { FrozenTarget } from '../tickets/TicketSnapshot';

/** More calendars than the models of a portal have. */
const MAX_CALENDARS = 200;

const calendars = new Map<string, BusinessCalendar>();

/** A list asks hundreds of times for the few calendars that its tickets share. */
const compiledOf = oncePer(compile);

/** The calendar on which a frozen target counts. Compiled once for all tickets that froze the same. */
export function calendarOfTarget({
  calendar,
}: FrozenTarget): BusinessCalendar | undefined {
  return calendar && compiledOf(calendar);
}

function compile({
  definition,
}: NonNullable<FrozenTarget['calendar']>): BusinessCalendar {
  const key = canonicalJson(definition);
  const known = calendars.get(key);
  if (known) return known;

  if (calendars.size >= MAX_CALENDARS) calendars.clear();
  const compiled = createBusinessCalendar(definition);
  calendars.set(key, compiled);
  return compiled;
}
