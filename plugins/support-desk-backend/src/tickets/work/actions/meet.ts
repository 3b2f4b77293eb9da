import type { Measure } from '@supportdesk/backstage-plugin-support-desk-common';
import { meetClocks } from '../../../clocks/meetClocks';
import type { StoredClock } from '../../../clocks/types';
import type { WorkContext } from '../WorkContext';
import { requestTypeOf } from './modelWords';

/**
 * Meets the clocks of these measures now (C9). Work reaches nobody by itself: where the model says who alone may be answered, it is no
 * response.
 */
export function meetNow(
  context: WorkContext,
  clocks: StoredClock[],
  measures: readonly Measure[],
): StoredClock[] {
  const { ticket, now } = context;
  const replyTo = requestTypeOf(context)?.replyTo;
  return measures.reduce(
    (met, measure) =>
      met.flatMap(clock =>
        meetClocks(
          ticket.snapshot,
          [clock],
          { measure, at: now },
          clock.measure === 'response' ? replyTo : undefined,
        ),
      ),
    clocks,
  );
}
