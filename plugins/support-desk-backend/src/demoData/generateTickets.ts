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
  const generated = await new Generation(options).run();
  if (generated.logged > 0) await forgetReports(options);
  return generated;
}

/** A portal that ran before has kept reports of these months in which nobody had asked for anything yet; it makes them anew when they are asked for. */
async function forgetReports({ knex, examples }: GenerateOptions) {
  const refs = examples.map(it => it.model.ref);
  await knex('report_snapshots').whereIn('model_ref', refs).delete();
}
