import type {
  NamedRef,
  Ticket,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { describeClock } from '../clocks/describeClock';
import { summarizeClocks } from '../clocks/dueSummary';
import { pinnedBy } from './queue';
import {
  SYSTEM_ACTOR,
  type StoredTicket,
  type TicketEvent,
} from './TicketStore';

const SYSTEM_NAME = 'Support Desk';

/** The names that people read, by entity reference; what is missing is called by its reference. */
export type Names = Record<string, string>;

/** The references of a ticket that need a name. */
export function refsOf(ticket: StoredTicket): string[] {
  const { reporter, onBehalfOf, team, assignee, progress, affected } = ticket;
  const asked = ticket.selfHelp?.superUsers.map(it => it.user) ?? [];
  const { waiting, resolution } = progress;
  const others = [waiting?.team, resolution?.by, ...(affected ?? []), ...asked];
  return [reporter, onBehalfOf, team, assignee, ...others].filter(
    ref => ref !== undefined,
  );
}

/** A ticket as people see it at an instant. */
export function describeTicket(
  ticket: StoredTicket,
  names: Names,
  now: Date,
  options: { segments: boolean } = { segments: true },
): Ticket {
  const { snapshot, clocks } = ticket;
  return {
    id: ticket.id,
    key: ticket.key,
    model: ticket.modelRef,
    modelTitle: snapshot.modelTitle,
    requestType: snapshot.requestType,
    kind: ticket.kind,
    summary: ticket.summary,
    description: ticket.description,
    fields: ticket.fields,
    confirmed: ticket.confirmed,
    status: ticket.status,
    modelStatus: snapshot.modelStatus,
    level: snapshot.level,
    priority: snapshot.priority,
    pinned: pinnedBy(ticket),
    module: snapshot.module,
    reporter: named(ticket.reporter, names),
    onBehalfOf: ticket.onBehalfOf ? named(ticket.onBehalfOf, names) : undefined,
    team: ticket.team ? named(ticket.team, names) : undefined,
    assignee: ticket.assignee ? named(ticket.assignee, names) : undefined,
    channel: ticket.channel,
    createdAt: ticket.createdAt.toISOString(),
    discoveredAt: ticket.discoveredAt?.toISOString(),
    notifiedAt: ticket.notifiedAt?.toISOString(),
    updatedAt: ticket.updatedAt.toISOString(),
    nextDueAt: summarizeClocks(clocks).nextDueAt?.toISOString() ?? null,
    version: ticket.version,
    category: snapshot.category,
    waiting: describeWaiting(ticket, names),
    resolution: describeResolution(ticket, names),
    mergedInto: ticket.mergedInto
      ? { id: ticket.mergedInto, key: ticket.progress.mergedIntoKey! }
      : undefined,
    selfHelp: describeTried(ticket, names),
    affected: ticket.affected?.map(ref => named(ref, names)),
    clocks: clocks.map(clock =>
      describeClock(clock, snapshot.targets[clock.id], now, options),
    ),
  };
}

function describeWaiting(
  { progress: { waiting } }: StoredTicket,
  names: Names,
): Ticket['waiting'] {
  if (!waiting) return undefined;
  const { team } = waiting;
  return { ...waiting, team: team ? named(team, names) : undefined };
}

function describeTried(
  { selfHelp }: StoredTicket,
  names: Names,
): Ticket['selfHelp'] {
  return (
    selfHelp && {
      ...selfHelp,
      superUsers: selfHelp.superUsers.map(it => ({
        ...it,
        name: names[it.user] ?? it.user,
      })),
    }
  );
}

function describeResolution(
  { progress: { resolution }, status, wakeAt }: StoredTicket,
  names: Names,
): Ticket['resolution'] {
  if (!resolution) return undefined;
  const closesAt = status === 'resolved' ? wakeAt?.toISOString() : undefined;
  return { ...resolution, by: named(resolution.by, names), closesAt };
}

/** A line of the history as people see it. */
export function describeEvent(event: TicketEvent, names: Names): TimelineEntry {
  return {
    id: String(event.number),
    at: event.at.toISOString(),
    type: event.type,
    actor: named(event.actor, names),
    internal: event.internal,
    data: event.data,
  };
}

/** A person or group, or what the suite does by itself, with the name that people read. */
export function named(ref: string, names: Names): NamedRef {
  const title = ref === SYSTEM_ACTOR ? SYSTEM_NAME : names[ref];
  return { ref, title: title ?? ref };
}
