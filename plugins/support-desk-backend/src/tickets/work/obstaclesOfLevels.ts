import {
  levelsAbove,
  levelsBelow,
  type AccessRefusal,
  type Confirmed,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelOf, type TicketInModel } from './actions/modelWords';
import type { SeenTicket } from './describeActions';
import { whose } from './standing';

type SeenInModel = SeenTicket & TicketInModel;

/** Whether a level is for support alone to bring tickets to: those who asked do so only where the model says by their role that they may (S4-12). */
export function isForSupport(seen: SeenInModel, level: string): boolean {
  const { requires } = modelOf(seen).levels[level];
  return !seen.sides.includes('support') && !requires.some(it => it.role);
}

/**
 * Why the model keeps somebody from bringing a ticket up to a level: by what the level requires and, of those who asked, what the
 * contact does who takes it.
 *
 * @param confirmed - left out, nothing is asked yet
 */
export function refusalUpTo(
  seen: SeenInModel,
  level: string,
  confirmed?: Confirmed,
): AccessRefusal | undefined {
  const { access, sides } = seen;
  const refusal = access.levelRefusal(level, confirmed);
  const [contact] = modelOf(seen).levels[level].contacts;
  if (refusal || sides.includes('support') || !contact) return refusal;
  return access.contactRefusal(contact);
}

/** Why a ticket goes to no other level in a direction; undefined: one is open to the caller. */
export function obstacleToMove(
  action: 'escalate' | 'deescalate',
  seen: SeenInModel,
): string | undefined {
  const { ticket } = seen;
  const model = modelOf(seen);
  const { title } = ticket.snapshot.level;
  if (action === 'deescalate') {
    return levelsBelow(model, ticket.level).length > 0
      ? undefined
      : `No level comes before ${title}`;
  }
  const above = levelsAbove(model, ticket.level);
  if (above.length === 0) return `No level comes after ${title}`;
  const obstacles = above.map(id =>
    isForSupport(seen, id)
      ? whose(['support'])
      : refusalUpTo(seen, id)?.message.replace(/\.$/, ''),
  );
  return obstacles.every(Boolean) ? obstacles[0] : undefined;
}

/** Why the caller goes up no ladder. */
export function obstacleToLadder({
  ticket,
  access,
}: TicketInModel): string | undefined {
  const { escalation, level } = ticket.snapshot;
  if (!escalation) return `${level.title} has no escalation ladder`;
  const refusal = access.ladderRefusal(escalation, ticket.level);
  return refusal?.message.replace(/\.$/, '');
}
