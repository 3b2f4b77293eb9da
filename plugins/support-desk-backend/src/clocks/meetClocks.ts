import {
  meets,
  type TargetEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { latest } from './clockTime';
import { endPause } from './endPause';
import type { FrozenTargets, StoredClock } from './types';

/**
 * Meets the clocks that an event fulfils (C9): by its measure, on the right channel, to the right role; a response also by the start of
 * work. One that is met after its due time is missed as well. The first event counts, and ends a pause. To be applied after
 * {@link missOverdueClocks}; an event that is recorded late, but happened in time, takes the mark away again. What happened before a clock
 * starts, such as the call after which a ticket was logged, meets it as it starts: no promise is kept before it is given (C10).
 *
 * @param replyTo - roles and parties that alone may be answered, of the request type; `event.reached` then has to name one
 */
export function meetClocks(
  { targets }: FrozenTargets,
  clocks: StoredClock[],
  event: TargetEvent,
  replyTo?: string[],
): StoredClock[] {
  return clocks.map(clock => {
    if (clock.metAt || clock.stoppedAt) return clock;
    const frozen = targets[clock.id];
    const { measure, via } = frozen.target;
    const going = endPause(frozen, clock, event.at);
    const verdict = meets(
      { measure, via, replyTo },
      event,
      going.dueAt ?? null,
    );
    if (!verdict) return clock;
    const missedAt = verdict === 'missed' ? going.dueAt : undefined;
    return { ...going, metAt: latest(event.at, clock.startedAt), missedAt };
  });
}
