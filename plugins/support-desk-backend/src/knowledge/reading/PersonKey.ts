import type { Knex } from 'knex';
import { createHmac, randomBytes } from 'node:crypto';

const ID = 'feedback';

/**
 * Makes of people keys that tell one from another and cannot be turned back into names, not even by trying them all: the secret is in
 * a table of its own, which no export has.
 */
export class PersonKey {
  readonly #knex: Knex;
  #secret?: string;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** @param user - full reference */
  async of(user: string): Promise<string> {
    this.#secret ??= await this.#readSecret();
    return createHmac('sha256', this.#secret).update(user).digest('hex');
  }

  async #readSecret(): Promise<string> {
    const keys = () =>
      this.#knex<{ id: string; value: string }>('article_keys');
    await keys()
      .insert({ id: ID, value: randomBytes(32).toString('hex') })
      .onConflict('id')
      .ignore();
    return (await keys().where({ id: ID }).first())!.value;
  }
}
