import {
  calendarOf,
  computeDue,
  countedTime,
  type CompiledModel,
  type DueTarget,
  type Duration,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import type { StoredClock } from './types';

/** The share of its time from which a clock is one to look at. */
const AT_RISK_SHARE = 0.75;
const MINUTE = 60_000;

/** Starts a clock for each target of a ticket, and freezes what was promised. They run side by side. */
export function startClocks(
  model: CompiledModel,
  due: DueTarget[],
): { clocks: StoredClock[]; targets: Record<string, FrozenTarget> } {
  const clocks = due.map<StoredClock>(it => ({
    id: it.preview.id,
    measure: it.target.measure,
    startedAt: it.startAt,
    dueAt: it.dueAt ?? undefined,
    atRiskAt: atRiskAt(model, it),
    pauseReasons: [],
    pausedMs: 0,
  }));
  const targets = due.map(it => [it.preview.id, freeze(model, it)] as const);
  return { clocks, targets: Object.fromEntries(targets) };
}

function freeze(
  model: CompiledModel,
  { target, preview }: DueTarget,
): FrozenTarget {
  const { calendar: id } = target;
  return {
    target,
    ...(id && { calendar: { id, definition: model.calendars[id].definition } }),
    timeZone: preview.timeZone ?? 'UTC',
    responsible: preview.responsible,
    confirm: preview.confirm,
  };
}

/** The instant at which three quarters of the time that counts have passed. */
function atRiskAt(
  model: CompiledModel,
  { target: { calendar: id, promise }, startAt, dueAt }: DueTarget,
): Date | undefined {
  if (promise.kind === 'open' || !dueAt) return undefined;
  const calendar = id ? calendarOf(model, id) : undefined;
  const counted = countedTime(promise, startAt, dueAt, calendar);
  const share: Duration = {
    kind: promise.kind,
    unit: 'minutes',
    amount: (counted * AT_RISK_SHARE) / MINUTE,
  };
  return computeDue({ promise: share }, startAt, calendar) ?? undefined;
}
