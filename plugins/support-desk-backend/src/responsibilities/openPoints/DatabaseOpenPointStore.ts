import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../../database';
import { enqueueMessages } from '../../outbox/DatabaseOutbox';
import type { NotificationMessage } from '../../outbox/types';
import type { OpenPointStore, StoredStep } from './OpenPointStore';

/** A row of `open_point_steps`. */
interface StepRow {
  id: string;
  model_ref: string;
  point: string;
  hash: string;
  step: StoredStep['step'];
  whom: string | null;
  due_on: string | null;
  text: string | null;
  actor: string;
  at: Milliseconds;
}

/** Keeps what was done about open points in PostgreSQL or SQLite. */
export class DatabaseOpenPointStore implements OpenPointStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async stepsOf(model: string) {
    const rows = await steps(this.#knex)
      .where({ model_ref: model })
      .orderBy('id');
    return rows.map(toStep);
  }

  async append(
    model: string,
    step: StoredStep,
    messages: NotificationMessage[],
  ) {
    await this.#knex.transaction(async tx => {
      await steps(tx).insert(fromStep(model, step));
      await enqueueMessages(tx, messages, step.at);
    });
  }
}

function steps(knex: Knex) {
  return knex<StepRow>('open_point_steps');
}

function fromStep(model: string, step: StoredStep): StepRow {
  return {
    id: step.id,
    model_ref: model,
    point: step.point,
    hash: step.hash,
    step: step.step,
    whom: step.whom ?? null,
    due_on: step.dueOn ?? null,
    text: step.text ?? null,
    actor: step.actor,
    at: fromInstant(step.at),
  };
}

function toStep(row: StepRow): StoredStep {
  return {
    id: row.id,
    point: row.point,
    hash: row.hash,
    step: row.step,
    whom: row.whom ?? undefined,
    dueOn: row.due_on ?? undefined,
    text: row.text ?? undefined,
    actor: row.actor,
    at: toInstant(row.at),
  };
}
