import { ConflictError } from '@backstage/errors';
import { FINISHED_STATUSES } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { allotKey } from '../tickets/database/saveTicket';
import { updateTickets } from '../tickets/database/updateTickets';
import {
  fromProblem,
  toProblem,
  type CountedRow,
  type ProblemRow,
} from './problemRows';
import type { ProblemChange, ProblemFilter, StoredProblem } from './types';

/** Keeps problems in PostgreSQL or SQLite. */
export class DatabaseProblemStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /**
   * Stores a new problem under the next key of its prefix: `IHMS-P1`.
   *
   * @param build - called within the transaction, when the key is known
   */
  async create(
    keyPrefix: string,
    build: (key: string) => ProblemChange,
  ): Promise<StoredProblem> {
    return this.#knex.transaction(async tx => {
      const number = (await allotKey(tx, `${keyPrefix}-P`)).split('-').at(-1);
      const { problem, changes } = build(`${keyPrefix}-P${number}`);
      await tx<ProblemRow>('problems').insert(fromProblem(problem));
      await updateTickets(tx, changes);
      return (await find(tx, problem.id))!;
    });
  }

  /**
   * Stores a change, provided that `change.problem.version` and the versions of its tickets are still the stored ones.
   *
   * @throws ConflictError when somebody else was faster; nothing is changed then
   */
  async update({ problem, changes }: ProblemChange): Promise<StoredProblem> {
    const { id, key, version } = problem;
    return this.#knex.transaction(async tx => {
      const updated = await tx<ProblemRow>('problems')
        .where({ id, version })
        .update(fromProblem({ ...problem, version: version + 1 }));
      if (updated === 0) {
        throw new ConflictError(
          `Problem ${key} was changed by somebody else; read it again`,
        );
      }
      await updateTickets(tx, changes);
      return (await find(tx, id))!;
    });
  }

  /** By id or key. */
  async find(idOrKey: string): Promise<StoredProblem | undefined> {
    return find(this.#knex, idOrKey);
  }

  /** The problem that gathers a ticket. */
  async findByTicket(ticketId: string): Promise<StoredProblem | undefined> {
    const row = await this.#knex('problem_tickets')
      .where({ ticket_id: ticketId })
      .first('problem_id');
    return row && this.find(row.problem_id);
  }

  /** A page of problems, the newest first. */
  async list({
    models,
    limit,
    after,
  }: ProblemFilter): Promise<StoredProblem[]> {
    if (models.length === 0) return [];
    const query = counted(this.#knex)
      .where(any =>
        models.forEach(({ ref, statuses }) =>
          any.orWhere(one =>
            one.where('model_ref', ref).whereIn('problems.status', statuses),
          ),
        ),
      )
      .orderBy('problems.id', 'desc')
      .limit(limit);
    if (after) query.where('problems.id', '<', after);
    const rows: CountedRow[] = await query;
    return rows.map(toProblem);
  }

  /** Ids of the tickets that a problem gathers, the earliest logged first. */
  async listTickets(id: string): Promise<string[]> {
    const rows = await this.#knex('problem_tickets')
      .where('problem_id', id)
      .orderBy('ticket_id')
      .select('ticket_id');
    return rows.map(row => row.ticket_id);
  }
}

async function find(
  knex: Knex,
  idOrKey: string,
): Promise<StoredProblem | undefined> {
  const row: CountedRow | undefined = await counted(knex)
    .where('problems.id', idOrKey)
    .orWhere('problems.key', idOrKey.toUpperCase())
    .first();
  return row && toProblem(row);
}

/** Problems with the number of their tickets. */
function counted(knex: Knex) {
  const gathered = () =>
    knex('problem_tickets')
      .join('tickets', 'tickets.id', 'problem_tickets.ticket_id')
      .whereRaw('problem_tickets.problem_id = problems.id')
      .count('*');
  return knex('problems').select(
    'problems.*',
    gathered().as('tickets'),
    gathered()
      .whereNotIn('tickets.status', FINISHED_STATUSES)
      .as('open_tickets'),
  );
}
