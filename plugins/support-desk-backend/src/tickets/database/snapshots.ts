import type { Knex } from 'knex';
import { canonicalJson, chunksOf, contentHash } from '../../database';
import type { TicketSnapshot } from '../TicketSnapshot';

/** Stores snapshots, unless those of the same content are there; answers their ids, in their order. */
export async function saveSnapshots(
  tx: Knex.Transaction,
  snapshots: TicketSnapshot[],
): Promise<string[]> {
  // Tickets that were read together share theirs.
  const ids = new Map<TicketSnapshot, string>();
  for (const snapshot of snapshots) {
    if (!ids.has(snapshot)) ids.set(snapshot, contentHash(snapshot));
  }
  const bodies = new Map(
    [...ids].map(([snapshot, id]) => [id, canonicalJson(snapshot)]),
  );
  const rows = [...bodies].map(([id, body]) => ({ id, body }));
  for (const chunk of chunksOf(rows)) {
    await tx('ticket_snapshots').insert(chunk).onConflict('id').ignore();
  }
  return snapshots.map(it => ids.get(it)!);
}

/** Snapshots by their ids. */
export async function loadSnapshots(
  knex: Knex,
  ids: string[],
): Promise<Map<string, TicketSnapshot>> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, TicketSnapshot>();
  for (const chunk of chunksOf(wanted)) {
    const rows = await knex('ticket_snapshots')
      .whereIn('id', chunk)
      .select('id', 'body');
    for (const { id, body } of rows) {
      found.set(id, JSON.parse(body));
    }
  }
  return found;
}
