import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** A mail in somebody's inbox. */
export interface DeliveredMail {
  id: number;
  /** The source of the mail, as it came. */
  raw: Buffer;
  receivedAt: Date;
}

/** The inboxes that one person's page shows have no more mails than this; the newest ones. */
const MAX_MAILS = 100;

/** Keeps the mails of the demo over a restart of the portal: the shared mailboxes as their server has them, and everybody's inbox. */
export class MailStore {
  readonly #db: Knex;

  private constructor(db: Knex) {
    this.#db = db;
  }

  static async create(database: DatabaseService): Promise<MailStore> {
    const db = await database.getClient();
    if (!(await db.schema.hasTable('mailboxes'))) {
      await db.schema.createTable('mailboxes', table => {
        table.string('address').primary();
        table.text('storage').notNullable();
      });
    }
    if (!(await db.schema.hasTable('inbox_mails'))) {
      await db.schema.createTable('inbox_mails', table => {
        table.increments('id');
        table.string('owner').notNullable().index();
        table.binary('raw').notNullable();
        table.string('received_at').notNullable();
      });
    }
    return new MailStore(db);
  }

  /** The folders of a shared mailbox with their messages, as JSON; undefined: there never were any. */
  async readMailbox(address: string): Promise<string | undefined> {
    const row = await this.#db('mailboxes').where({ address }).first();
    return row?.storage;
  }

  async keepMailbox(address: string, storage: string): Promise<void> {
    await this.#db('mailboxes')
      .insert({ address, storage })
      .onConflict('address')
      .merge();
  }

  async addMail(owner: string, mail: Omit<DeliveredMail, 'id'>) {
    await this.#db('inbox_mails').insert({
      owner,
      raw: mail.raw,
      received_at: mail.receivedAt.toISOString(),
    });
  }

  /** Somebody's inbox, the newest first. */
  async listMails(owner: string): Promise<DeliveredMail[]> {
    const rows = await this.#db('inbox_mails')
      .where({ owner })
      .orderBy('id', 'desc')
      .limit(MAX_MAILS);
    return rows.map(toMail);
  }

  async findMail(
    owner: string,
    id: number,
  ): Promise<DeliveredMail | undefined> {
    const row = await this.#db('inbox_mails').where({ owner, id }).first();
    return row && toMail(row);
  }
}

function toMail(row: {
  id: number;
  raw: Buffer;
  received_at: string;
}): DeliveredMail {
  return {
    id: row.id,
    raw: row.raw,
    receivedAt: new Date(row.received_at),
  };
}
