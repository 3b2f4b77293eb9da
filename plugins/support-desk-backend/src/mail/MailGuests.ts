import type { Knex } from 'knex';
import { contentHash } from '../database';

/** Guests are users of a namespace of their own, in no catalog. */
const GUEST = 'user:guest/';

/** Whether a reference is that of somebody whom only a mail has named. */
export function isGuest(ref: string): boolean {
  return ref.startsWith(GUEST);
}

/** People who wrote a mail and whom the catalog does not know. */
export class MailGuests {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  /** The guest of an address, if there is one. @param address - in lower case */
  async find(address: string): Promise<string | undefined> {
    const row = await this.#knex('mail_guests').where({ address }).first();
    return row?.ref;
  }

  /** The guest of an address, who is made where there is none. @param address - in lower case */
  async of(address: string, name: string | undefined): Promise<string> {
    const ref = `${GUEST}${contentHash(address).slice(0, 16)}`;
    await this.#knex('mail_guests')
      .insert({ ref, address, name: name || address })
      .onConflict('address')
      .ignore();
    return ref;
  }

  async namesOf(refs: string[]): Promise<Record<string, string>> {
    const guests = [...new Set(refs.filter(isGuest))];
    if (guests.length === 0) return {};
    const rows: { ref: string; name: string }[] = await this.#knex(
      'mail_guests',
    ).whereIn('ref', guests);
    return Object.fromEntries(rows.map(it => [it.ref, it.name]));
  }
}
