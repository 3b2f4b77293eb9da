import type {
  CompiledModel,
  Condition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketEvent } from '../tickets/TicketStore';

/** Something that may be done once each of these sides has agreed (S0-127, S2-50). */
export interface NeededPermission {
  /** A kind of channel, or the id of a contact. */
  for: string;
  title: string;
  /** Roles or parties, or `requester`. */
  sides: string[];
  /** The model's own words. */
  text?: string;
}

/** That a side has agreed. */
export interface GivenPermission {
  for: string;
  side: string;
  givenBy: string;
  at: Date;
  recordedBy: string;
}

/** What needs a permission in tickets of a request type on a level: channels of the type, and contacts of the level. */
export function permissionsNeeded(
  { requestTypes, levels, contacts }: CompiledModel,
  ticket: { requestType: string; level: string },
): NeededPermission[] {
  const channels = requestTypes[ticket.requestType]?.channels ?? {};
  const ofType = Object.entries(channels).flatMap(([kind, { requires }]) =>
    needed(kind, kind, requires),
  );
  const ofLevel = (levels[ticket.level]?.contacts ?? []).flatMap(id => {
    const contact = contacts[id];
    if (!contact) return [];
    const channelRules = Object.values(contact.channels).flatMap(
      it => it.requires,
    );
    return needed(id, contact.title, [...contact.requires, ...channelRules]);
  });
  return [...ofType, ...ofLevel];
}

/** The permissions that the history tells of. */
export function permissionsGiven(history: TicketEvent[]): GivenPermission[] {
  return history
    .filter(it => it.type === 'permissionGiven')
    .map(({ at, actor, data }) => ({
      for: String(data.for),
      side: String(data.side),
      givenBy: String(data.givenBy),
      at,
      recordedBy: actor,
    }));
}

/** The sides that have not agreed yet. */
export function sidesMissing(
  { for: what, sides }: NeededPermission,
  given: GivenPermission[],
): string[] {
  return sides.filter(
    side => !given.some(it => it.for === what && it.side === side),
  );
}

function needed(
  what: string,
  title: string,
  requires: Condition[],
): NeededPermission[] {
  const asking = requires.filter(it => it.permission?.length);
  if (asking.length === 0) return [];
  const sides = [...new Set(asking.flatMap(it => it.permission!))];
  const text = asking.find(it => it.otherwise?.text)?.otherwise?.text;
  return [{ for: what, title, sides, ...(text && { text }) }];
}
