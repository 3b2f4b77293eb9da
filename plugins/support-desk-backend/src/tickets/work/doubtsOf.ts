import {
  failedByWorkaround,
  FINISHED_STATUSES,
  workaroundFieldOf,
  type TicketDoubt,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelOf, prioritiesOf, requestTypeOf } from './actions/modelWords';
import type { SeenTicket } from './describeActions';

/**
 * What of a ticket no longer fits, so that support looks at it again: its priority, where a work-around is known and the definition says
 * that there is none (S2-68).
 */
export function doubtsOf({ ticket, access }: SeenTicket): TicketDoubt[] {
  const { fields, priority, snapshot, status } = ticket;
  const type = access && requestTypeOf({ ticket, access });
  const finished = FINISHED_STATUSES.some(it => it === status);
  if (!type || !priority || finished) return [];

  const field = workaroundFieldOf(type);
  const definition = prioritiesOf(modelOf({ access }), type)[priority];
  if (!field || fields[field.id] !== field.some || !definition) return [];

  const because = failedByWorkaround(definition);
  if (because.length === 0) return [];
  const title = snapshot.priority?.title ?? definition.title;
  return [
    {
      about: 'priority',
      code: 'workaroundKnown',
      message: `The definition of ${title} no longer holds, review the priority: a work-around is known`,
      because,
    },
  ];
}
