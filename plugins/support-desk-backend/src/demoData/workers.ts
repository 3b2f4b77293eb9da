import {
  levelsAbove,
  type CompiledLevel,
  type CompiledRequestType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredClock } from '../clocks/types';
import { raisedTypes } from '../escalation/levels/raisedTypes';
import type { StoredTicket } from '../tickets/TicketStore';
import {
  clocksKeptBy,
  isOfVendor,
  promisesOf,
} from '../tickets/work/actions/whoseClock';
import type { People } from './people';
import type { Random } from './random';
import { confirmedFor } from './requests';

/** What a level asks first, all answered with yes. */
export const ALL_CONFIRMED = { tried: true, situation: true };

/** Who works on a ticket: who has it, else of its team one of those who can keep most of its promises. */
export function workerOf(
  ticket: StoredTicket,
  people: People,
  { now, random }: { now: Date; random: Random },
): string {
  if (ticket.assignee && ticket.assignee !== ticket.reporter) {
    return ticket.assignee;
  }
  const team = people.workersOf(ticket.team, ticket.reporter);
  if (!hasVendorClocks(ticket, people)) return random.mostlyFirst(team);
  const kept = (user: string) => keptBy(user, ticket, people, now).length;
  const most = Math.max(...team.map(kept));
  return random.mostlyFirst(team.filter(it => kept(it) === most));
}

/** The clocks of a ticket that somebody's doing can meet. */
export function keptBy(
  user: string,
  ticket: StoredTicket,
  people: People,
  now: Date,
): StoredClock[] {
  if (!hasVendorClocks(ticket, people)) return ticket.clocks;
  const { context } = people.accessOf(people.callerOf(user), now);
  return clocksKeptBy(context, ticket);
}

/** Somebody of the vendor whose promise it is, where that is nobody of those who work on the ticket. */
export function promiserOf(
  ticket: StoredTicket,
  people: People,
  now: Date,
): string | undefined {
  if (!hasVendorClocks(ticket, people)) return undefined;
  return people.all.find(
    user =>
      user !== ticket.reporter &&
      promisesOf(people.accessOf(people.callerOf(user), now).context, ticket)
        .length > 0,
  );
}

function hasVendorClocks(ticket: StoredTicket, { model }: People): boolean {
  return ticket.clocks.some(it => isOfVendor(it, ticket, model));
}

/** A level to which a ticket can be brought. */
export interface WayUp {
  level: CompiledLevel;
  /** Who may bring it there. */
  by: string;
  /** What is raised there; undefined: the ticket itself goes there. */
  raise?: CompiledRequestType;
}

/** The next level up to which somebody of its team, or of support at all, may bring a ticket. */
export function wayUp(
  ticket: StoredTicket,
  people: People,
  { now, worker }: { now: Date; worker: string },
): WayUp | undefined {
  const { model } = people;
  const candidates = [worker, ...people.workersOf(undefined, ticket.reporter)];
  for (const id of levelsAbove(model, ticket.level)) {
    const types = raisedTypes(model, ticket, id);
    for (const by of candidates) {
      const access = people.accessOf(people.callerOf(by), now);
      if (access.levelRefusal(id, ALL_CONFIRMED)) continue;
      const raise = types.find(
        it => !access.requestTypeRefusal(it.id, confirmedFor(it, access)),
      );
      if (types.length === 0 || raise) {
        return { level: model.levels[id], by, raise };
      }
    }
  }
  return undefined;
}
