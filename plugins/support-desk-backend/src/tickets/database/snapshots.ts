import type { Knex } from 'knex';
import { canonicalJson, chunksOf, contentHash } from '../../database';
import type { TicketSnapshot } from '../TicketSnapshot';

/**
 * Stores snapshots, unless those of the same content are there; answers their ids, in their order.
 *
 * @param stored - ids of some that are known to be there
 */
export async function saveSnapshots(
  tx: Knex.Transaction,
  snapshots: TicketSnapshot[],
  stored: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  // Tickets that were read together share theirs.
  const ids = new Map<TicketSnapshot, string>();
  for (const snapshot of snapshots) {
    if (!ids.has(snapshot)) ids.set(snapshot, contentHash(snapshot));
  }
  const bodies = new Map(
    [...ids].map(([snapshot, id]) => [id, canonicalJson(snapshot)]),
  );
  const rows = [...bodies]
    .filter(([id]) => !stored.has(id))
    .map(([id, body]) => ({ id, body }));
  for (const chunk of chunksOf(rows)) {
    await tx('ticket_snapshots').insert(chunk).onConflict('id').ignore();
  }
  return snapshots.map(it => ids.get(it)!);
}

/** Tickets of one desk share few of them. */
const MOST_KEPT = 1_000;
/** Those that were read before, by their id: which says what they hold, so that they cannot be out of date. */
const kept = new Map<string, TicketSnapshot>();

/** Snapshots by their ids. They are shared by all who read them, and frozen. */
export async function loadSnapshots(
  knex: Knex,
  ids: string[],
): Promise<Map<string, TicketSnapshot>> {
  const found = new Map<string, TicketSnapshot>();
  const missing = new Set<string>();
  for (const id of ids) {
    const known = kept.get(id);
    if (known) found.set(id, known);
    else missing.add(id);
  }
  for (const chunk of chunksOf([...missing])) {
    const rows = await knex('ticket_snapshots')
      .whereIn('id', chunk)
      .select('id', 'body');
    for (const { id, body } of rows) {
      const snapshot = frozen<TicketSnapshot>(JSON.parse(body));
      found.set(id, snapshot);
      keep(id, snapshot);
    }
  }
  return found;
}

function keep(id: string, snapshot: TicketSnapshot) {
  if (kept.size >= MOST_KEPT) {
    const [oldest] = kept.keys();
    kept.delete(oldest);
  }
  kept.set(id, snapshot);
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (part && typeof part === 'object') frozen(part);
  }
  return Object.freeze(value);
}
