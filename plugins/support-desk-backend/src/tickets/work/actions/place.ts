import type {
  CompiledLevel,
  CompiledPriority,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { teamFor } from '../../draftTicket';
import { withQueue } from '../../queue';
import type { StoredTicket } from '../../TicketStore';
import type { WorkContext } from '../WorkContext';
import { modelOf } from './modelWords';

/**
 * A ticket at another level, which has its own ladder, contact, queue and team; the team then decides who works on it.
 *
 * @param to - `contact`: that takes it there
 */
export function placedAt(
  context: Pick<WorkContext, 'access' | 'now'>,
  ticket: StoredTicket,
  to: {
    level: CompiledLevel;
    contact: string | undefined;
    priority?: CompiledPriority;
  },
): StoredTicket {
  const { level, contact, priority } = to;
  const model = modelOf(context);
  const team = teamFor(model, level.id, contact, context.now);
  const { escalation: _, modelStatus: __, ...snapshot } = ticket.snapshot;
  const placed: StoredTicket = {
    ...ticket,
    level: level.id,
    contact,
    team,
    assignee: team === ticket.team ? ticket.assignee : undefined,
    modelStatus: undefined,
    snapshot: {
      ...snapshot,
      level: { id: level.id, level: level.level, title: level.title },
      ...(level.escalation && { escalation: level.escalation }),
    },
  };
  return withQueue(placed, model, priority);
}
