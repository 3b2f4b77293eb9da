import {
  caseOf,
  entityOfContact,
  ownerOfLevel,
  targetsFor,
  type CompiledLevel,
  type CompiledModel,
  type CompiledPriority,
  type CompiledRequestType,
  type CompiledService,
  type ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { startClocks } from '../clocks/startClocks';
import type { StoredTried } from '../selfHelp/StoredTried';
import { callsOfRoute } from '../vendor/neededCalls';
import { scaleOfRoute } from '../vendor/unrated';
import { queueOf } from './queue';
import { startInstants } from './startInstants';
import type { TicketRequest } from './TicketService';
import type { TicketSnapshot } from './TicketSnapshot';
import type { UnkeyedTicket } from './TicketStore';

/** A request that was checked, and what it is about. */
export interface AcceptedRequest {
  id: string;
  request: TicketRequest;
  type: CompiledRequestType;
  module?: CompiledService;
  priority?: CompiledPriority;
  selfHelp?: StoredTried;
  /** The contact at which it came in; default: the one to which such requests go. */
  contact?: string;
  /** What the caller may do with the model; knows model, caller and time. */
  access: ModelAccess;
}

/** The ticket that an accepted request becomes: its place, its promises, and what it freezes of the model. */
export function draftTicket(accepted: AcceptedRequest): UnkeyedTicket {
  const { id, request, type, module, priority, access } = accepted;
  const { model, caller, now } = access.context;
  const level = levelOf(accepted);
  const contacts = contactsOf(accepted);
  const contact = contacts[0] ?? level.contacts[0];
  const discovered = instant(request.discoveredAt);
  const notified = instant(request.notifiedAt);

  const due = targetsFor(
    model,
    { requestType: type.id, contacts, priority },
    startInstants({
      createdAt: now,
      notifiedAt: notified,
      discoveredAt: discovered,
    }),
  );
  const { clocks, targets } = startClocks(model, due);
  const queue = queueOf(model, { level: level.id, contact, priority });
  const calls = callsOfRoute(type, contacts, access);
  const scale = scaleOfRoute(type, caseOf(type, request), access);
  const snapshot: TicketSnapshot = {
    modelTitle: model.title,
    requestType: { id: type.id, title: type.title },
    level: { id: level.id, level: level.level, title: level.title },
    ...(priority && { priority: describePriority(model, priority) }),
    ...(module && { module: describeModule(module) }),
    targets,
    ...(level.escalation && { escalation: level.escalation }),
    ...(queue && { queue }),
    ...(calls.length > 0 && { calls }),
    ...(scale && { scale }),
  };

  return {
    id,
    modelRef: model.ref,
    requestType: type.id,
    kind: type.kind,
    summary: request.summary,
    description: request.description,
    fields: request.fields,
    confirmed: request.confirmed,
    status: 'new',
    level: level.id,
    priority: priority?.id,
    module: module?.id,
    moduleEntity: module?.entity,
    contact,
    reporter: caller.user,
    onBehalfOf: request.onBehalfOf?.toLocaleLowerCase('en-US'),
    team: teamFor(model, level.id, contact, now),
    channel: request.channel,
    createdAt: now,
    updatedAt: now,
    discoveredAt: discovered,
    notifiedAt: notified,
    progress: {},
    selfHelp: accepted.selfHelp,
    snapshot,
    clocks,
  };
}

/** The group that tickets go to: who owns the level, else who stands behind the contact, else who owns the model. */
export function teamFor(
  model: CompiledModel,
  level: string,
  contact: string | undefined,
  at: Date,
): string {
  return (
    ownerOfLevel(model, level, at) ??
    (contact ? entityOfContact(model, contact, at) : undefined) ??
    model.owner
  );
}

/** Where it goes: a case that the model names wins over the door at which it came in. */
function contactsOf({ request, type, access, contact }: AcceptedRequest) {
  const chosen = caseOf(type, request);
  return contact && chosen === undefined
    ? [contact]
    : access.contactsOf(type.id, chosen);
}

/** The level of the request's type; a type without one starts where the caller does. */
function levelOf({ type, access }: AcceptedRequest): CompiledLevel {
  const { levels } = access.context.model;
  const lowest = Object.values(levels).sort((a, b) => a.level - b.level)[0];
  return levels[type.level ?? access.startLevel ?? lowest.id] ?? lowest;
}

/** What a ticket keeps of its priority. */
export function describePriority(
  model: CompiledModel,
  priority: CompiledPriority,
) {
  const { id, title, rank, scale } = priority;
  return { id, title, rank, word: model.priorities[scale].word };
}

/** What a ticket keeps of its module. */
export function describeModule({ id, title, entity }: CompiledService) {
  return { id, title, ...(entity && { entity }) };
}

function instant(text: string | undefined): Date | undefined {
  return text ? new Date(text) : undefined;
}
