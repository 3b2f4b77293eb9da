import { InputError } from '@backstage/errors';
import {
  calendarOf,
  findPriority,
  targetsFor,
  zoneOf,
  type CompiledModel,
  type CompiledPriority,
  type CompiledRequestType,
  type ModelAccess,
  type PolicyEvent,
  type PolicyPreview,
  type PolicyPreviewQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { startClocks } from '../clocks/startClocks';
import { teamFor } from '../tickets/draftTicket';
import { startInstants } from '../tickets/startInstants';
import { callEvents, clockEvents, ladderEvents } from './policyEvents';

const contactsOf = (contact: string | undefined) => (contact ? [contact] : []);

const order = ({ at }: PolicyEvent) => (at ? Date.parse(at) : Infinity);

/** Of which request, in entries of the model. */
export interface PolicyCase {
  type?: CompiledRequestType;
  priority?: CompiledPriority;
  level?: string;
}

/**
 * Who would be told what and when, of a request that is logged now and that nobody touches: for those who write a model and those who
 * review it. Holds titles of roles, groups and contacts, and nobody's address.
 *
 * @param access - what the reader may do with the model at the instant at which the request is logged
 */
export function previewPolicy(
  access: ModelAccess,
  { type, priority, level: said }: PolicyCase,
  nameOf: (ref: string) => string,
): PolicyPreview {
  const { model, now } = access.context;
  const level = model.levels[said ?? type?.level ?? access.startLevel ?? ''];
  const contacts = type ? access.contactsOf(type.id) : [];
  const contact = contacts[0] ?? level?.contacts[0];
  const due = targetsFor(
    model,
    {
      requestType: type?.id,
      level: level?.id,
      contacts: contacts.length > 0 ? contacts : contactsOf(contact),
      priority,
    },
    startInstants({ createdAt: now }),
  );
  const { clocks, targets } = startClocks(model, due);
  const team = level && teamFor(model, level.id, contact, now);
  const workers = team ? [{ title: nameOf(team), ref: team }] : [];

  const items: PolicyEvent[] = [
    {
      at: now.toISOString(),
      kind: 'logged',
      title: type?.title ?? level?.title ?? model.title,
      told: [...workers, ...contactsTold(model, contacts)],
      channels: ['portal'],
      byItself: true,
      confirm: Object.values(level?.confirm ?? {}),
    },
    ...callEvents(access, { type, priority, contacts }),
    ...clockEvents(model, clocks, targets, workers, now),
    ...ladderEvents(model, level?.escalation?.steps ?? [], clocks, targets),
  ];
  items.sort((a, b) => order(a) - order(b));
  return {
    at: now.toISOString(),
    timeZone: zoneOf(model),
    ...(type && { requestType: type.id }),
    ...(priority && { priority: priority.id }),
    ...(level && { level: level.id }),
    items,
    open: openStretches(model, items, now),
  };
}

/**
 * The entries that a query names; without a request type, the first that fits.
 *
 * @throws InputError that names the field, and what the model knows
 */
export function policyCaseOf(
  model: CompiledModel,
  query: PolicyPreviewQuery,
): PolicyCase {
  const type = entryOf(model, 'requestType', query.requestType);
  const level = entryOf(model, 'level', query.level);
  const types = Object.values(model.requestTypes);
  return {
    type: type
      ? model.requestTypes[type]
      : types.find(it => !level || it.level === level),
    level,
    priority: query.priority
      ? findPriority(model, query.priority)
      : mostUrgentOf(model, type ?? ''),
  };
}

/** The first priority of a request type that asks for one. */
function mostUrgentOf(
  model: CompiledModel,
  type: string,
): CompiledPriority | undefined {
  const scale = model.priorities[model.requestTypes[type]?.priorities ?? ''];
  return scale && Object.values(scale.values)[0];
}

const ENTRIES = { requestType: 'requestTypes', level: 'levels' } as const;

function entryOf(
  model: CompiledModel,
  field: keyof typeof ENTRIES,
  id: string | undefined,
): string | undefined {
  const known = model[ENTRIES[field]];
  if (id === undefined || Object.hasOwn(known, id)) return id;
  throw new InputError(
    `${field}: '${id}' is not in ${model.ref}; it must be one of ${Object.keys(
      known,
    ).join(', ')}`,
  );
}

/** The people whom a contact names are told besides the team (S1-117). */
function contactsTold(model: CompiledModel, contacts: string[]) {
  return contacts
    .map(id => model.contacts[id])
    .filter(it => it.people.length > 0)
    .map(({ id, title }) => ({ title, contact: id }));
}

/** When the calendars that count are open, from the start to a day after the last event. */
function openStretches(
  model: CompiledModel,
  items: PolicyEvent[],
  from: Date,
): PolicyPreview['open'] {
  const last = Math.max(...items.map(it => (it.at ? Date.parse(it.at) : 0)));
  const to = new Date(last + 24 * 3_600_000);
  const calendars = new Set(items.flatMap(it => it.calendar ?? []));
  return Object.fromEntries(
    [...calendars].map(id => [
      id,
      calendarOf(model, id)
        .openIntervals(from, to)
        .map(it => ({
          start: it.start.toISOString(),
          end: it.end.toISOString(),
        })),
    ]),
  );
}
