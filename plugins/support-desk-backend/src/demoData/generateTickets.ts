import type { Knex } from 'knex';
import { DEMO_ID_PREFIX } from './demoIds';
import type { Generated, GenerateOptions } from './GenerateOptions';
import { Generation } from './Generation';

/** How many tickets of a database were generated. */
export async function countGenerated(knex: Knex): Promise<number> {
  const [{ count }] = await knex('tickets')
    .where('id', 'like', `${DEMO_ID_PREFIX}%`)
    .count({ count: '*' });
  return Number(count);
}

/**
 * Lets people ask for help and be helped for some months, by all rules of the portal, and tells nobody of it. Each step is stored for
 * itself, as in a portal; tickets that were generated earlier stay as they are.
 */
export async function generateTickets(
  options: GenerateOptions,
): Promise<Generated> {
  return new Generation(options).run();
}
