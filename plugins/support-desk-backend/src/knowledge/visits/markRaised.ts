import type { Knex } from 'knex';
import { dayOf } from './days';

/**
 * Notes that a visit ended in a request, in the transaction that stores the request: what a visit did then did not spare one. A visit of
 * which nothing has come in yet is noted as well, for its events may be on their way.
 */
export async function markRaised(
  tx: Knex.Transaction,
  visit: string,
  ticket: { modelRef: string; module?: string; createdAt: Date },
): Promise<void> {
  await tx('visits').where({ id: visit }).update({ is_raised: true });
  await tx('visits')
    .insert({
      id: visit,
      model_ref: ticket.modelRef,
      module: ticket.module ?? null,
      day: dayOf(ticket.createdAt),
      is_left: false,
      is_raised: true,
    })
    .onConflict(['id', 'model_ref'])
    .merge({ is_raised: true });
}
