import type { TargetPreview } from '../api';
import { calendarOf, zoneOf } from '../access';
import type { BusinessCalendar } from '../clock';
import type {
  CompiledCalendar,
  CompiledModel,
  CompiledPriority,
  CompiledTarget,
  Entry,
} from '../model';
import { appliesAt, computeDue, startOf, type StartInstants } from '../targets';
import { formatLocal } from './formatLocal';

/** What of a model a ticket has to do with. @public */
export interface TargetSelection {
  /** Brings its level and its contact with it, where these are not named. */
  requestType?: string;
  level?: string;
  /** The contacts that it goes to: those of its type's route. */
  contacts?: string[];
  priority?: CompiledPriority;
}

/** A target that applies, and when it is due. @public */
export interface DueTarget {
  target: CompiledTarget;
  startAt: Date;
  /** Null: its promise is not a time. */
  dueAt: Date | null;
  preview: TargetPreview;
}

/**
 * All promises about a ticket: those of its request type, level, contacts and priority, which run side by side, the earliest first and
 * those without a time last. Targets whose start is not known yet are left out.
 *
 * @param instants - `logged` at least, for nearly all clocks start then
 * @public
 */
export function targetsFor(
  model: CompiledModel,
  selection: TargetSelection,
  instants: StartInstants,
): DueTarget[] {
  const due = sourcesOf(model, selection).flatMap(({ source, targets }) =>
    targets.flatMap(target => dueTarget(model, source, target, instants) ?? []),
  );
  due.sort(
    (a, b) =>
      (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity) || 0,
  );
  return withUniqueIds(due);
}

type Source = { source: Entry; targets: CompiledTarget[] };

function sourcesOf(model: CompiledModel, selection: TargetSelection): Source[] {
  const type = model.requestTypes[selection.requestType ?? ''];
  const level = model.levels[selection.level ?? type?.level ?? ''];
  const contacts = selection.contacts ?? (type?.contact ? [type.contact] : []);
  return [
    type,
    level,
    ...contacts.map(id => model.contacts[id]),
    selection.priority,
  ]
    .filter(it => it !== undefined)
    .map(it => ({ source: it, targets: it.targets }));
}

function dueTarget(
  model: CompiledModel,
  source: Entry,
  target: CompiledTarget,
  instants: StartInstants,
): DueTarget | undefined {
  const startAt = startOf(target.start, instants);
  if (!startAt || !appliesAt(target, startAt, id => calendarOf(model, id))) {
    return undefined;
  }
  const calendar = target.calendar
    ? calendarOf(model, target.calendar)
    : undefined;
  const dueAt = computeDue(target, startAt, calendar);
  const timeZone = calendar?.timeZone ?? zoneOf(model);
  const preview: TargetPreview = {
    id: target.id,
    measure: target.measure,
    title: target.title,
    dueAt: dueAt?.toISOString() ?? null,
    dueLocal: dueAt && formatLocal(dueAt, timeZone),
    promise: target.phrase,
    label: target.label,
    binding: target.binding,
    responsible: target.responsible.map(id => ({
      id,
      title: (model.roles[id] ?? model.parties[id])?.title ?? id,
    })),
    ...(target.via && { via: target.via }),
    calendar: target.calendar ?? null,
    timeZone,
    confirm: doubtsOf(model, source, target),
    startAt: startAt.toISOString(),
    segments: segmentsOf(target, startAt, dueAt, calendar),
  };
  return { target, startAt, dueAt, preview };
}

/** Why somebody still has to confirm a promise: doubts about itself, and about the calendar that counts it (P-08). */
function doubtsOf(
  model: CompiledModel,
  source: Entry,
  target: CompiledTarget,
): string[] {
  const ofSource = Object.entries(source.confirm ?? {})
    .filter(([property]) =>
      ['', 'targets', `targets.${target.id}`].includes(property),
    )
    .map(([, reason]) => reason);
  const counted =
    target.promise.kind !== 'open' && target.promise.kind !== 'elapsed';
  const ofCalendar =
    counted && target.calendar ? assumed(model.calendars[target.calendar]) : [];
  return [
    ...new Set([
      ...Object.values(target.confirm ?? {}),
      ...ofSource,
      ...ofCalendar,
    ]),
  ];
}

/** What is only assumed of a calendar, in one sentence: the hours that count now, and why they are in doubt. */
function assumed({ title, summary, confirm }: CompiledCalendar): string[] {
  const reasons = Object.entries(confirm ?? {}).map(([property, reason]) =>
    property
      ? `${property.replace(/[A-Z]/g, ' $&').toLowerCase()}: ${reason}`
      : reason,
  );
  return reasons.length > 0
    ? [`${title} are assumed as ${summary} (${reasons.join('; ')})`]
    : [];
}

/** The stretches of time that count between start and due, for a time axis. */
function segmentsOf(
  { promise }: CompiledTarget,
  startAt: Date,
  dueAt: Date | null,
  calendar: BusinessCalendar | undefined,
): TargetPreview['segments'] {
  if (!dueAt || promise.kind === 'open') return [];
  const [start, end] = startAt < dueAt ? [startAt, dueAt] : [dueAt, startAt];
  const counting = promise.kind === 'business' ? calendar : calendar?.wholeDays;
  const stretches =
    promise.kind === 'elapsed' || !counting
      ? [{ start, end }]
      : counting.openIntervals(start, end);
  return stretches.map(it => ({
    start: it.start.toISOString(),
    end: it.end.toISOString(),
  }));
}

/** Two sources may promise the same measure: the later one is then known by its path. */
function withUniqueIds(due: DueTarget[]): DueTarget[] {
  const taken = new Set<string>();
  return due.map(it => {
    const id = taken.has(it.preview.id) ? it.target.path : it.preview.id;
    taken.add(id);
    return { ...it, preview: { ...it.preview, id } };
  });
}
