import {
  calendarOf,
  type CompiledLadderStep,
  type CompiledModel,
  type CompiledPriority,
  type CompiledRequestType,
  type ModelAccess,
  type PolicyEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { compareClocks } from '../clocks/clockRows';
import type { StoredClock } from '../clocks/types';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { callsOfRoute } from '../vendor/neededCalls';

type Targets = Record<string, FrozenTarget>;

/** The calls that it takes besides logging (S0-102, S1-24). */
export function callEvents(
  access: ModelAccess,
  request: {
    type?: CompiledRequestType;
    priority?: CompiledPriority;
    contacts: string[];
  },
): PolicyEvent[] {
  const { type, priority, contacts } = request;
  const { model, now } = access.context;
  const demanded = [
    ...(type?.requires ?? []),
    ...(priority?.requires ?? []),
  ].flatMap(it => it.phoneCall?.contact ?? []);
  const called = type ? callsOfRoute(type, contacts, access) : [];
  return [...new Set([...demanded, ...called])].map(id => ({
    at: now.toISOString(),
    kind: 'call',
    title: model.contacts[id].title,
    told: [{ title: model.contacts[id].title, contact: id }],
    channels: ['phone'],
    byItself: false,
    confirm: Object.values(model.contacts[id].confirm ?? {}),
  }));
}

/** What becomes of the clocks: when they begin to count, when they are nearly and when they are used up. */
export function clockEvents(
  model: CompiledModel,
  clocks: StoredClock[],
  targets: Targets,
  workers: PolicyEvent['told'],
  now: Date,
): PolicyEvent[] {
  const ofClocks = clocks.flatMap<PolicyEvent>(clock => {
    const { target, calendar, confirm } = targets[clock.id];
    const common = {
      title: target.title,
      channels: ['portal'],
      byItself: true,
      measure: clock.measure,
      ...(calendar && { calendar: calendar.id }),
      confirm,
    };
    if (!clock.dueAt) {
      const title = `${target.title}: ${target.label}`;
      return [{ ...common, at: null, kind: 'promise', title, told: [] }];
    }
    const soon = clock.atRiskAt ?? clock.dueAt;
    return [
      { ...common, at: soon.toISOString(), kind: 'dueSoon', told: workers },
      {
        ...common,
        at: clock.dueAt.toISOString(),
        kind: 'missed',
        told: workers,
      },
    ];
  });
  return [...openings(model, clocks, targets, now), ...ofClocks];
}

/** A closed calendar: the clocks that it counts stand until it opens (O1-4). */
function openings(
  model: CompiledModel,
  clocks: StoredClock[],
  targets: Targets,
  now: Date,
): PolicyEvent[] {
  const ids = clocks.flatMap(it => targets[it.id].calendar?.id ?? []);
  return [...new Set(ids)].flatMap(id => {
    const hours = calendarOf(model, id);
    const opening = hours.isOpen(now) ? undefined : hours.nextOpening(now);
    if (!opening) return [];
    const { title, confirm } = model.calendars[id];
    return [
      {
        at: opening.toISOString(),
        kind: 'opens' as const,
        title,
        told: [],
        channels: [],
        byItself: true,
        calendar: id,
        confirm: Object.entries(confirm ?? {}).map(([property, reason]) =>
          property ? `${property}: ${reason}` : reason,
        ),
      },
    ];
  });
}

/** The ladder: with each missed target the next step, by itself where the model says so, else as a suggestion (S1-95). */
export function ladderEvents(
  model: CompiledModel,
  steps: CompiledLadderStep[],
  clocks: StoredClock[],
  targets: Targets,
): PolicyEvent[] {
  const missed = clocks.filter(it => it.dueAt).sort(compareClocks);
  return steps.slice(0, missed.length).map((step, index) => {
    const clock = missed[index];
    const automatic = step.automatic === 'onTargetMissed';
    const title = titleOfStep(model, step);
    return {
      at: clock.dueAt!.toISOString(),
      kind: automatic ? ('ladderStep' as const) : ('ladderSuggested' as const),
      title,
      told: [{ title, ...(step.contact && { contact: step.contact }) }],
      channels: channelsOf(model, step),
      byItself: automatic,
      measure: targets[clock.id].target.measure,
      confirm: Object.values(step.confirm ?? {}),
    };
  });
}

/** What people call a step of a ladder: the contact, the role or the level behind it. */
function titleOfStep(model: CompiledModel, step: CompiledLadderStep): string {
  const { contact = '', role = '', level = '' } = step;
  const entry =
    model.contacts[contact] ??
    model.roles[role] ??
    model.parties[role] ??
    model.levels[level];
  return entry?.title ?? (contact || role || level);
}

/** The kinds of channel of a step's contact: how, not where. */
function channelsOf(model: CompiledModel, { contact }: CompiledLadderStep) {
  const channels = contact ? model.contacts[contact].channels : {};
  return [...new Set(Object.values(channels).map(it => it.kind))];
}
