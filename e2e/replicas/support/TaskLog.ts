import type { Knex } from 'knex';

const TASKS = 'backstage_backend_tasks__tasks';

/** A run of a task, from its claim to its release. */
export interface TaskRun {
  task: string;
  /** Which replica claimed it. */
  replica: string;
  startedAt: Date;
  /** Absent while it runs. */
  endedAt: Date | null;
}

/** Writes down which replica runs which task of Support Desk when, in the database: replicas do not know of it. */
export class TaskLog {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async begin(): Promise<void> {
    await this.#knex.raw(`
      create table test_task_runs (
        task text, replica text, ticket text,
        started_at timestamptz, ended_at timestamptz
      );
      create function test_log_task() returns trigger as $$
      begin
        if old.current_run_ticket is not null then
          update test_task_runs set ended_at = clock_timestamp()
            where ticket = old.current_run_ticket;
        end if;
        if new.current_run_ticket is not null then
          insert into test_task_runs values (
            new.id, current_setting('application_name'),
            new.current_run_ticket, clock_timestamp(), null
          );
        end if;
        return null;
      end $$ language plpgsql;
      create trigger test_log_task after update on ${TASKS} for each row
        when (old.current_run_ticket is distinct from new.current_run_ticket)
        execute function test_log_task();`);
  }

  /** All that ran, in the order of their starts. */
  async runs(): Promise<TaskRun[]> {
    return this.#knex('test_task_runs').orderBy('started_at').select({
      task: 'task',
      replica: 'replica',
      startedAt: 'started_at',
      endedAt: 'ended_at',
    });
  }
}
