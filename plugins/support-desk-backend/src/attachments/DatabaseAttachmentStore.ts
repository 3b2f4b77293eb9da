import type { AttachmentStore } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';

/** Keeps the content of attachments in the plugin's database, which is backed up already. */
export class DatabaseAttachmentStore implements AttachmentStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async put(id: string, content: Buffer): Promise<void> {
    await this.#knex('attachment_contents').insert({ id, content });
  }

  async get(id: string): Promise<Buffer | undefined> {
    const row = await this.#knex('attachment_contents')
      .where({ id })
      .first('content');
    return row?.content;
  }

  async delete(id: string): Promise<void> {
    await this.#knex('attachment_contents').where({ id }).delete();
  }
}
