import {
  ModelAccess,
  targetsFor,
  type CompiledPriority,
  type CompiledRequestType,
  type DueTarget,
  type StartInstants,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { retargetClocks } from '../../../clocks/retargetClocks';
import type { DueChange } from '../../../clocks/types';
import { startInstants } from '../../startInstants';
import type { StoredTicket } from '../../TicketStore';
import type { WorkContext } from '../WorkContext';
import { modelOf } from './modelWords';
import { asSeenBy } from './people';

/** What of a model decides a ticket's targets. */
export interface Promised {
  type: CompiledRequestType;
  level: string;
  priority?: CompiledPriority;
}

/** The targets of a ticket by today's model, from the instants at which its clocks started in the first place. */
export function targetsOf(
  { ticket, access }: Pick<WorkContext, 'ticket' | 'access'>,
  { type, level, priority }: Promised,
  instants: StartInstants = startInstants(ticket),
): DueTarget[] {
  return targetsFor(
    access.context.model,
    {
      requestType: type.id,
      // A type without a level promises nothing for one.
      ...(type.level && { level }),
      contacts: accessWhenLogged({ ticket, access }).contactsOf(type.id),
      priority,
    },
    instants,
  );
}

/** A ticket with other targets, and what that changes for people. To be told with {@link describeChanges}. */
export function retarget(
  context: Pick<WorkContext, 'ticket' | 'access' | 'now'>,
  promised: Promised,
): { ticket: StoredTicket; changes: DueChange[] } {
  const { ticket, now } = context;
  const { clocks, targets, changes } = retargetClocks(
    ticket.snapshot,
    ticket.clocks,
    {
      model: modelOf(context),
      due: targetsOf(context, promised),
      at: now,
    },
  );
  return {
    ticket: { ...ticket, clocks, snapshot: { ...ticket.snapshot, targets } },
    changes,
  };
}

/** Due times that changed, as the history and the preview tell them. */
export function describeChanges(changes: DueChange[]) {
  return changes.map(({ clock, measure, title, oldDueAt, newDueAt }) => ({
    clock,
    measure,
    title,
    oldDueAt: oldDueAt?.toISOString() ?? null,
    newDueAt: newDueAt?.toISOString() ?? null,
  }));
}

/** What the requester could do when they logged the ticket: its route depends on the hour. */
export function accessWhenLogged({
  ticket,
  access,
}: Pick<WorkContext, 'ticket' | 'access'>): ModelAccess {
  return new ModelAccess({
    ...asSeenBy(access.context, ticket.reporter),
    now: ticket.createdAt,
  });
}
