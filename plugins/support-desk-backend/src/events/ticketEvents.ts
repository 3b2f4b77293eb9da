import { TICKET_FACTS } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  SYSTEM_ACTOR,
  type NewTicketEvent,
  type StoredTicket,
  type TicketChange,
} from '../tickets/TicketStore';
import type { NewEvent } from './eventOutbox';
import { published } from './published';

/** What subscribers are told of a change of a ticket. Nothing that people wrote is in it. */
export function ticketEvents(
  { events, actor, isUntold }: TicketChange,
  after: StoredTicket,
): NewEvent[] {
  if (isUntold) return [];
  return published(events, TICKET_FACTS).map(({ type, facts }) => {
    const targets = facts.flatMap(targetOf);
    return {
      type,
      timestamp: (facts[0].at ?? after.updatedAt).toISOString(),
      ...(actor !== SYSTEM_ACTOR && { actor }),
      data: {
        ticket: describe(after),
        changes: facts.map(it => it.type),
        internal: facts.every(it => it.internal ?? false),
        ...(targets.length > 0 && { targets }),
      },
    };
  });
}

/** Of an event about a clock: which one. */
function targetOf({ data }: NewTicketEvent) {
  const { clock, measure, dueAt } = data;
  if (typeof clock !== 'string' || typeof measure !== 'string') return [];
  return [{ clock, measure, ...(typeof dueAt === 'string' && { dueAt }) }];
}

function describe(ticket: StoredTicket) {
  const { id, key, version, modelRef, requestType, kind, status } = ticket;
  const { level, reporter, createdAt, moduleEntity } = ticket;
  const { modelStatus, priority, category, module } = ticket;
  const { onBehalfOf, team, assignee } = ticket;
  return {
    id,
    key,
    version,
    model: modelRef,
    requestType,
    kind,
    status,
    level,
    reporter,
    createdAt: createdAt.toISOString(),
    ...(modelStatus && { modelStatus }),
    ...(priority && { priority }),
    ...(category && { category }),
    ...(module && { service: module }),
    ...(moduleEntity && { module: moduleEntity }),
    ...(onBehalfOf && { onBehalfOf }),
    ...(team && { team }),
    ...(assignee && { assignee }),
  };
}
