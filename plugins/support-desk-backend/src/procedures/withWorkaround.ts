import { workaroundFieldOf } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Outcome, WorkContext } from '../tickets/work';
import { requestTypeOf } from '../tickets/work/actions/modelWords';
import { editTicket } from '../tickets/work/editing';

/** What becomes of a ticket for which a way around was found, or none: the field that asks for it says so (S2-68). */
export function withWorkaround(
  context: WorkContext,
  workaround: string | null,
): Outcome {
  const { ticket } = context;
  const type = requestTypeOf(context);
  const field = type && workaroundFieldOf(type);
  if (!field) return { ticket, events: [] };
  const answer = workaround === null ? field.none : field.some;
  return (
    editTicket(context, { fields: { [field.id]: answer } }) ?? {
      ticket,
      events: [],
    }
  );
}
