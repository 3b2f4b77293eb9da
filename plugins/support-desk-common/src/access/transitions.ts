import { DateTime } from 'luxon';
import type { CompiledModel, CompiledTransition } from '../model';

/** A transition that moves something from one group to another. @public */
export type Passing = CompiledTransition & { from: string; to: string };

/** The zone in which the dates of a model are meant: that of its default calendar. @public */
export function zoneOf(model: CompiledModel): string {
  const calendar = model.calendars[model.defaultCalendar ?? ''];
  return calendar?.definition.timeZone ?? 'UTC';
}

/** The local date (`YYYY-MM-DD`) of an instant in the zone of the model. @public */
export function localDate(model: CompiledModel, at: Date): string {
  return DateTime.fromJSDate(at, { zone: zoneOf(model) }).toFormat(
    'yyyy-MM-dd',
  );
}

/** The first local day on which a transition holds; a month means its first day. */
function firstDay(transition: CompiledTransition): string | undefined {
  return transition.date?.length === 7
    ? `${transition.date}-01`
    : transition.date;
}

/**
 * The first instant at which a transition holds: local midnight of its day in the zone of the model; undefined where it is not agreed (H1).
 *
 * @public
 */
export function holdsFrom(
  model: CompiledModel,
  transition: CompiledTransition,
): Date | undefined {
  const day = firstDay(transition);
  return day
    ? DateTime.fromISO(day, { zone: zoneOf(model) }).toJSDate()
    : undefined;
}

/** The transitions that hold at an instant, in date order (H1, H4). */
function effective(model: CompiledModel, at: Date): CompiledTransition[] {
  const today = localDate(model, at);
  return Object.values(model.transitions)
    .filter(it => (firstDay(it) ?? '9999') <= today)
    .sort((a, b) => (firstDay(a)! < firstDay(b)! ? -1 : 1));
}

/** What has passed from one group to another at a level, in date order: who had a right there by `from` has it by `to` (H2). @public */
export function passedOnAt(
  model: CompiledModel,
  level: string,
  at: Date,
): Passing[] {
  return effective(model, at).filter(
    (it): it is Passing => it.covers.levels.includes(level) && isPassing(it),
  );
}

/** The holder of something after what has passed on. @public */
export function afterPassing(ref: string, passed: Passing[]): string {
  return passed.reduce(
    (holder, it) => (it.from === holder ? it.to : holder),
    ref,
  );
}

function lastHolder(first: string | undefined, held: CompiledTransition[]) {
  return held.reduce(
    (holder, it) => (!it.from || it.from === holder ? it.to ?? holder : holder),
    first,
  );
}

/** Who owns the tickets of a level at an instant (H1): full reference, or undefined where nobody does. @public */
export function ownerOfLevel(
  model: CompiledModel,
  level: string,
  at: Date,
): string | undefined {
  return lastHolder(
    model.levels[level]?.owner,
    effective(model, at).filter(it => it.covers.levels.includes(level)),
  );
}

/** The group behind a contact at an instant; its address stays (H2). @public */
export function entityOfContact(
  model: CompiledModel,
  contact: string,
  at: Date,
): string | undefined {
  return lastHolder(
    model.contacts[contact]?.entity,
    effective(model, at).filter(it => it.covers.contacts.includes(contact)),
  );
}

/** Whether a transition moves something from one group to another; others are milestones. @public */
export function isPassing(
  transition: CompiledTransition,
): transition is Passing {
  return Boolean(transition.from && transition.to);
}

/** The next transition of a level that does not hold yet, dated ones first. @public */
export function nextTransitionOf(
  model: CompiledModel,
  level: string,
  at: Date,
): CompiledTransition | undefined {
  const held = new Set(effective(model, at).map(it => it.id));
  return Object.values(model.transitions)
    .filter(it => it.covers.levels.includes(level) && !held.has(it.id))
    .sort((a, b) =>
      (firstDay(a) ?? '9999') < (firstDay(b) ?? '9999') ? -1 : 1,
    )[0];
}
