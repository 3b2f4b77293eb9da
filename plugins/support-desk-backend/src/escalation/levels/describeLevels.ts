import {
  levelsAbove,
  levelsBelow,
  obstacleTo,
  ownerOfLevel,
  type AskedKind,
  type CompiledLevel,
  type EscalationLevel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../../models';
import { named } from '../../tickets/describeTicket';
import type { WorkContext } from '../../tickets/work';
import { modelOf } from '../../tickets/work/actions/modelWords';
import {
  isForSupport,
  refusalUpTo,
} from '../../tickets/work/obstaclesOfLevels';
import { standing, whose } from '../../tickets/work/standing';
import { carriedOver } from './carriedOver';
import type { Move } from './foldMoves';
import { raisedTypes } from './raisedTypes';

/** The levels of a ticket's model as the caller sees them: where it is, where they can send it, and why not elsewhere. */
export function describeLevels(
  context: WorkContext,
  view: ModelView,
  moves: Move[],
): EscalationLevel[] {
  return Object.values(modelOf(context).levels)
    .sort((a, b) => a.level - b.level)
    .map(level => describeLevel(context, view, { level, moves }));
}

function describeLevel(
  context: WorkContext,
  view: ModelView,
  { level, moves }: { level: CompiledLevel; moves: Move[] },
): EscalationLevel {
  const { ticket, access, now } = context;
  const model = modelOf(context);
  const { id, title, charge } = level;
  const party = model.parties[level.party ?? ''];
  const owner = ownerOfLevel(model, id, now);
  const direction = directionTo(context, level);
  const givesBack = direction === 'down' && moves.some(it => it.from.id === id);
  const said = carriedOver(ticket);
  const refusal =
    direction === 'here' || givesBack ? undefined : refusalUpTo(context, id);
  const reason = obstacleTowards(context, level, direction) ?? refusal?.message;
  return {
    id,
    title,
    level: level.level,
    ...(party && {
      party: { id: party.id, title: party.title, side: party.side },
    }),
    ...(owner && { owner: named(owner, view.names) }),
    direction,
    allowed: direction !== 'here' && !reason,
    ...(reason && { reason }),
    ...(refusal && { refusal: view.refusal(refusal) }),
    asks:
      direction === 'up'
        ? access.asksOfLevel(id).filter(it => !said[it.kind as AskedKind])
        : [],
    requestTypes: raisedTypes(model, ticket, id).map(it => ({
      id: it.id,
      title: it.title,
    })),
    ...(direction === 'up' && charge && { charge }),
  };
}

function directionTo(
  context: WorkContext,
  to: CompiledLevel,
): EscalationLevel['direction'] {
  const { level, snapshot } = context.ticket;
  if (to.id === level) return 'here';
  const model = modelOf(context);
  if (levelsBelow(model, level).includes(to.id)) return 'down';
  if (levelsAbove(model, level).includes(to.id)) return 'up';
  return to.level < snapshot.level.level ? 'down' : 'up';
}

function obstacleTowards(
  context: WorkContext,
  to: CompiledLevel,
  direction: EscalationLevel['direction'],
): string | undefined {
  const { ticket, sides } = context;
  if (direction === 'here') return undefined;
  const action = direction === 'up' ? 'escalate' : 'deescalate';
  switch (obstacleTo(action, ticket.status, sides)) {
    case 'side':
      return whose(['support']);
    case 'status':
      return standing(ticket);
    default: {
      const model = modelOf(context);
      const { level, snapshot } = ticket;
      const ways = [...levelsAbove(model, level), ...levelsBelow(model, level)];
      if (!ways.includes(to.id)) {
        return `No way leads from ${snapshot.level.title} to ${to.title}`;
      }
      return isForSupport(context, to.id) ? whose(['support']) : undefined;
    }
  }
}
