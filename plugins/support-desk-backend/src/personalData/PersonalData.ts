import { randomBytes } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import type {
  ErasePerson,
  ErasureOutcome,
  PersonExport,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { fromInstant } from '../database';
import type { CatalogDirectory } from '../models';
import { PersonKey } from '../knowledge/reading/PersonKey';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { PERSONAL_DATA } from './columns';
import { erasedColumns, keyOf, rowsNaming, type Row } from './RowErasure';
import { eraseFromTickets, type Counts } from './TicketErasure';
import { Traces, type Identity } from './Traces';

/** Tables whose rows are changed with the tickets. */
const OF_TICKETS = ['tickets', 'ticket_events', 'ticket_clocks'];

/** Thrown to take back what a dry run did. */
class DryRun extends Error {}

/** What is stored about one person: gives it out, and takes the person out of it. */
export class PersonalData {
  readonly #knex: Knex;
  readonly #clock: ClockService;
  readonly #directory: CatalogDirectory;

  constructor(options: {
    knex: Knex;
    clock: ClockService;
    directory: CatalogDirectory;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#directory = options.directory;
  }

  /** All rows that name a person, as they are stored; of files what is known of them, not the contents. */
  async export(person: ErasePerson): Promise<PersonExport> {
    const identity = await this.#identify(this.#knex, person);
    const { needles } = new Traces(identity, identity.user);
    const tables: Record<string, Row[]> = {};
    for (const [table, columns] of Object.entries(PERSONAL_DATA)) {
      if (!columns.about) continue;
      const rows = await rowsNaming(
        this.#knex,
        table,
        columns,
        identity.user,
        needles,
      );
      if (rows.length > 0) tables[table] = rows;
    }
    const opinions = await this.#opinionsOf(this.#knex, identity);
    if (opinions.length > 0) tables.article_feedback = opinions;
    return { ...identity, at: this.#clock.now().toISOString(), tables };
  }

  /**
   * Puts a pseudonym in the place of a person, in one transaction. Done again, it finds what came in the meantime.
   *
   * @throws ConflictError while a support model names the person: from there they would come back
   */
  async erase(request: ErasePerson & { dryRun: boolean }) {
    const pseudonym = `user:default/erased-${randomBytes(6).toString('hex')}`;
    let counts: Counts = {};
    try {
      await this.#knex.transaction(async tx => {
        const identity = await this.#identify(tx, request);
        await assertUnnamed(tx, identity.user);
        counts = await this.#eraseAll(tx, identity, pseudonym);
        if (request.dryRun) throw new DryRun();
      });
    } catch (error) {
      if (!(error instanceof DryRun)) throw error;
    }
    const outcome: ErasureOutcome = {
      user: request.user,
      dryRun: request.dryRun,
      ...(!request.dryRun && { pseudonym }),
      tables: Object.fromEntries(Object.entries(counts).sort()),
    };
    return outcome;
  }

  /** The names and addresses that the catalog and the guests have besides those that the caller knows. */
  async #identify(knex: Knex, person: ErasePerson): Promise<Identity> {
    const { user } = person;
    const names = await this.#directory.namesOf([user]);
    const addresses = await this.#directory.addressesOf([user]);
    const guest = await knex('mail_guests').where({ ref: user }).first();
    const isName = (it?: string) => it && it.length > 2 && !it.includes('@');
    const all = (...texts: (string | undefined)[]) => [
      ...new Set(
        texts.map(it => it?.trim()).filter((it): it is string => !!it),
      ),
    ];
    return {
      user,
      names: all(...(person.names ?? []), names[user], guest?.name).filter(
        isName,
      ),
      addresses: all(
        ...(person.addresses ?? []),
        addresses[user],
        guest?.address,
      ).map(it => it.toLowerCase()),
    };
  }

  async #eraseAll(
    tx: Knex.Transaction,
    identity: Identity,
    pseudonym: string,
  ): Promise<Counts> {
    const counts: Counts = {};
    const count = (table: string, what: 'changed' | 'deleted', by: number) => {
      if (by === 0) return;
      counts[table] ??= { changed: 0, deleted: 0 };
      counts[table][what] += by;
    };
    const traces = new Traces(identity, pseudonym);
    const { user } = identity;
    await this.#discardFiles(tx, user);
    Object.assign(counts, await eraseFromTickets(tx, identity, pseudonym));
    for (const opinion of await this.#opinionsOf(tx, identity)) {
      const key = keyOf(opinion, PERSONAL_DATA.article_feedback);
      await tx('article_feedback').where(key).update({ missing: null });
      count('article_feedback', 'changed', opinion.missing ? 1 : 0);
    }
    for (const [table, columns] of Object.entries(PERSONAL_DATA)) {
      if (OF_TICKETS.includes(table)) continue;
      if (columns.gone) {
        const gone = tx(table).where(columns.gone, user);
        count(table, 'deleted', await gone.delete());
      }
      // The words of tickets were indexed anew.
      if (!columns.about || table === 'ticket_words') continue;
      const rows = await rowsNaming(tx, table, columns, user, traces.needles);
      for (const row of rows) {
        const key = keyOf(row, columns);
        if (columns.fleeting) {
          count(table, 'deleted', await tx(table).where(key).delete());
          continue;
        }
        const changes = erasedColumns(
          row,
          columns,
          identity,
          pseudonym,
          traces,
        );
        if (Object.keys(changes).length === 0) continue;
        await tx(table).where(key).update(changes);
        count(table, 'changed', 1);
      }
    }
    return counts;
  }

  /** The contents of files of a person are deleted by the task that deletes those which no ticket names. */
  async #discardFiles(tx: Knex.Transaction, user: string): Promise<void> {
    const ids: string[] = await tx('ticket_attachments')
      .where({ added_by: user })
      .pluck('id');
    for (const id of ids) {
      await tx('unattached_contents')
        .insert({ id, since: fromInstant(new Date(0)) })
        .onConflict('id')
        .ignore();
    }
  }

  /** What a person said about articles is kept under a key of theirs. */
  async #opinionsOf(knex: Knex, { user }: Identity): Promise<Row[]> {
    const person = await new PersonKey({ knex }).of(user);
    return knex<Row>('article_feedback').where({ person });
  }
}

async function assertUnnamed(tx: Knex, user: string): Promise<void> {
  const rows: { ref: string; entity: string }[] = await tx('support_models')
    .where('entity', 'like', `%${user}%`)
    .select('ref', 'entity');
  const refs = rows
    .filter(it => JSON.stringify(JSON.parse(it.entity)).includes(`"${user}"`))
    .map(it => it.ref);
  if (refs.length > 0) {
    throw new ConflictError(
      `user: ${user} is still named in ${refs.join(
        ', ',
      )}; take them out of these models first, or they come back with the next request`,
    );
  }
}
