import type { Knex } from 'knex';
import { CHUNK_SIZE, fromInstant } from '../../database';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import {
  fromSnoozed,
  fromWarning,
  toWarning,
  type WarningRow,
} from './warningRows';
import type {
  StoredWarning,
  WarningChanges,
  WarningStore,
} from './WarningStore';

/** Half of what fits into a list, for a row has several values. */
const ROWS_AT_ONCE = CHUNK_SIZE / 2;

/** Keeps warnings in PostgreSQL or SQLite. */
export class DatabaseWarningStore implements WarningStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async list() {
    const rows = await warnings(this.#knex).whereNull('ended_at').orderBy('id');
    return rows.map(toWarning);
  }

  async find(id: string) {
    const row = await holding(this.#knex, id).first();
    return row && toWarning(row);
  }

  async change({ begun, awake, ended, at, messagesOf }: WarningChanges) {
    await this.#knex.transaction(async tx => {
      await end(tx, ended, at);
      const told = [...(await begin(tx, begun)), ...(await wake(tx, awake))];
      if (told.length) await enqueueMessages(tx, messagesOf(told), at);
    });
  }

  async snooze(id: string, snoozed: StoredWarning['snoozed']) {
    await holding(this.#knex, id).update(fromSnoozed(snoozed));
    return this.find(id);
  }
}

/** What is open is forgotten, for it may come again; a day does not. */
async function end(tx: Knex.Transaction, ended: StoredWarning[], at: Date) {
  for (const { id, day } of ended) {
    await (day
      ? holding(tx, id).update({
          ended_at: fromInstant(at),
          ...fromSnoozed(undefined),
        })
      : holding(tx, id).delete());
  }
}

/** @returns those that nobody was told of yet */
async function begin(
  tx: Knex.Transaction,
  begun: StoredWarning[],
): Promise<StoredWarning[]> {
  // In the same order on every replica, so that no two wait for each other.
  const rows = begun.map(fromWarning).sort(byOccasion);
  const added = new Set<string>();
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const inserted: { id: string }[] = await warnings(tx)
      .insert(rows.slice(i, i + ROWS_AT_ONCE))
      .onConflict(['licence', 'kind', 'occasion'])
      .ignore()
      .returning('id');
    inserted.forEach(it => added.add(it.id));
  }
  for (const { id, licence, kind, occasion } of rows) {
    if (added.has(id)) continue;
    await warnings(tx)
      .where({ licence, kind, occasion })
      .update({ ended_at: null });
  }
  return begun.filter(it => added.has(it.id));
}

/** @returns those that nobody else has woken */
async function wake(
  tx: Knex.Transaction,
  awake: StoredWarning[],
): Promise<StoredWarning[]> {
  const woken: StoredWarning[] = [];
  for (const { snoozed, ...warning } of awake) {
    const count = await holding(tx, warning.id)
      .where({ snoozed_until: snoozed?.until })
      .update(fromSnoozed(undefined));
    if (count === 1) woken.push(warning);
  }
  return woken;
}

function byOccasion(a: WarningRow, b: WarningRow): number {
  return (
    compare(a.licence, b.licence) ||
    compare(a.kind, b.kind) ||
    compare(a.occasion, b.occasion)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function warnings(knex: Knex) {
  return knex<WarningRow>('licence_warnings');
}

function holding(knex: Knex, id: string) {
  return warnings(knex).where({ id }).whereNull('ended_at');
}
