import {
  findPriority,
  formatLocal,
  targetsFor,
  type CompiledModel,
  type StartInstants,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { FrozenTarget } from '../../tickets/TicketSnapshot';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { pauseClocks } from '../pauseClocks';
import { resumeClocks } from '../resumeClocks';
import { startClocks } from '../startClocks';
import type { StoredClock } from '../types';

/** The status of NEC that pauses its clocks. */
export const waiting = 'waiting-for-customer';

export const nec = exampleModel('nec-ihms');
export const hmis = exampleModel('hmis');
export const itWorks = exampleModel('it-works');

/** An instant of March 2025 in London, where winter time is UTC: `10 11:30`, of which the 10th is a Monday. */
export function march(text: string): Date {
  return DateTime.fromFormat(text, 'd HH:mm', { zone: 'utc' })
    .set({ year: 2025, month: 3 })
    .toJSDate();
}

/** The targets of a priority of a model. */
export function dueTargets(
  model: CompiledModel,
  priority: string,
  instants: StartInstants,
) {
  const selection = { priority: findPriority(model, priority) };
  return targetsFor(model, selection, instants);
}

/** The clocks of a ticket that is logged at an instant with a priority. */
export function logTicket(
  model: CompiledModel,
  priority: string,
  logged: Date,
): { clocks: StoredClock[]; targets: Record<string, FrozenTarget> } {
  const instants = { logged, notified: logged, initialContact: logged };
  return startClocks(model, dueTargets(model, priority, instants));
}

/** The due times of the clocks that are not stopped, in words and by their ids. */
export function dueTimes(
  clocks: StoredClock[],
  timeZone = 'Europe/London',
): Record<string, string> {
  const live = clocks.filter(it => !it.stoppedAt);
  return Object.fromEntries(
    live.map(({ id, dueAt }) => [
      id,
      dueAt ? formatLocal(dueAt, timeZone) : 'no time',
    ]),
  );
}

/** The clocks of a ticket after one pause. */
export function pausedBetween(
  ticket: ReturnType<typeof logTicket>,
  from: Date,
  to: Date,
) {
  const paused = pauseClocks(ticket.clocks, { at: from, reason: waiting });
  return resumeClocks(ticket, paused, { at: to, reason: waiting });
}
