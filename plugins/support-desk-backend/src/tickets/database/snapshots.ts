import type { Knex } from 'knex';
import { CHUNK_SIZE, canonicalJson, contentHash } from '../../database';
import type { TicketSnapshot } from '../TicketSnapshot';

/** Stores a snapshot, unless one of the same content is there; answers its id. */
export async function saveSnapshot(
  tx: Knex.Transaction,
  snapshot: TicketSnapshot,
): Promise<string> {
  const id = contentHash(snapshot);
  await tx('ticket_snapshots')
    .insert({ id, body: canonicalJson(snapshot) })
    .onConflict('id')
    .ignore();
  return id;
}

/** Snapshots by their ids. */
export async function loadSnapshots(
  knex: Knex,
  ids: string[],
): Promise<Map<string, TicketSnapshot>> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, TicketSnapshot>();
  for (let i = 0; i < wanted.length; i += CHUNK_SIZE) {
    const rows = await knex('ticket_snapshots')
      .whereIn('id', wanted.slice(i, i + CHUNK_SIZE))
      .select('id', 'body');
    for (const { id, body } of rows) {
      found.set(id, JSON.parse(body));
    }
  }
  return found;
}
