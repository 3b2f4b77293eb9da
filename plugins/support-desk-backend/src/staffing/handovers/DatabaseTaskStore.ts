import type { Knex } from 'knex';
import { fromInstant, toInstant, type Milliseconds } from '../../database';
import type { DoneTask, TaskStore } from './TaskStore';
import type { TransitionKey } from './TransitionStore';

/** A row of `transition_tasks`. */
interface TaskRow {
  model_ref: string;
  transition: string;
  task: string;
  done_at: Milliseconds;
  done_by: string;
}

/** Keeps which tasks are done in PostgreSQL or SQLite. */
export class DatabaseTaskStore implements TaskStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async list(modelRef: string): Promise<DoneTask[]> {
    const rows = await this.#tasks().where({ model_ref: modelRef });
    return rows.map(row => ({
      transition: row.transition,
      task: row.task,
      at: toInstant(row.done_at),
      by: row.done_by,
    }));
  }

  async tick(modelRef: string, { transition, task, at, by }: DoneTask) {
    await this.#tasks()
      .insert({
        model_ref: modelRef,
        transition,
        task,
        done_at: fromInstant(at),
        done_by: by,
      })
      .onConflict(['model_ref', 'transition', 'task'])
      .ignore();
  }

  async untick({ modelRef, transition }: TransitionKey, task: string) {
    await this.#tasks()
      .where({ model_ref: modelRef, transition, task })
      .delete();
  }

  #tasks() {
    return this.#knex<TaskRow>('transition_tasks');
  }
}
