import type {
  CompiledModel,
  DueTarget,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FrozenTarget } from '../tickets/TicketSnapshot';
import { atRiskAt } from './clockTime';
import { freezeTarget } from './freezeTarget';
import { pauseClocks, type PauseRequest } from './pauseClocks';
import type { StoredClock } from './types';

/**
 * Starts a clock for each target of a ticket, and freezes what was promised. They run side by side.
 *
 * @param options - `pause`: the status in which the ticket is logged pauses its clocks from that instant on
 */
export function startClocks(
  model: CompiledModel,
  due: DueTarget[],
  options: { pause?: PauseRequest } = {},
): { clocks: StoredClock[]; targets: Record<string, FrozenTarget> } {
  const targets: Record<string, FrozenTarget> = {};
  const clocks = due.map<StoredClock>(it => {
    const { id } = it.preview;
    targets[id] = freezeTarget(model, it);
    const times = {
      startedAt: it.startAt,
      dueAt: it.dueAt ?? undefined,
      pauses: [],
    };
    return {
      id,
      measure: it.target.measure,
      ...times,
      atRiskAt: atRiskAt(targets[id], times),
      pauseReasons: [],
      cycles: [],
    };
  });
  const { pause } = options;
  return { clocks: pause ? pauseClocks(clocks, pause) : clocks, targets };
}
