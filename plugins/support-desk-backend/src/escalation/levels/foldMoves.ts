import type { EscalationEvidence } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketEvent } from '../../tickets/TicketStore';
import { withoutUndone } from '../withoutUndone';

/** A move of a ticket between levels, as its history tells it. */
export interface Move {
  at: Date;
  /** Entity reference. */
  by: string;
  direction: 'up' | 'down' | 'handover';
  from: { id: string; title: string };
  to: { id: string; title: string };
  reason?: string;
  evidence?: EscalationEvidence;
  raised?: { id: string; key: string };
}

const DIRECTIONS: Record<string, Move['direction']> = {
  escalated: 'up',
  deescalated: 'down',
  handedOver: 'handover',
};

/** The moves of a ticket, from the first; those that were taken back are none. */
export function foldMoves(events: TicketEvent[]): Move[] {
  return withoutUndone(events).flatMap(({ type, data, at, actor }) => {
    const direction = DIRECTIONS[type];
    return direction
      ? [{ at, by: actor, direction, ...movedBy(direction, data) }]
      : [];
  });
}

function movedBy(
  direction: Move['direction'],
  data: Record<string, any>,
): Omit<Move, 'at' | 'by' | 'direction'> {
  const { reason, evidence, raised, from, to, fromTitle, toTitle } = data;
  if (direction === 'handover') {
    // Passes from one group to another, at the same level.
    const title = (ref: unknown) => ({ id: String(ref), title: String(ref) });
    return { from: title(from), to: title(to), reason: data.title };
  }
  return {
    from: { id: from, title: fromTitle },
    to: { id: to, title: toTitle },
    reason,
    evidence,
    raised,
  };
}
