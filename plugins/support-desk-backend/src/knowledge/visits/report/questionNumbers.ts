import type { SelfHelpReport } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { fromInstant } from '../../../database';
import type { Period } from './period';

/** The questions to super users of a period, and what became of them. */
export async function questionNumbers(
  knex: Knex,
  modelRef: string,
  { from, to }: Period,
): Promise<SelfHelpReport['questions']> {
  const rows: { status: string; count: number | string }[] = await knex(
    'questions',
  )
    .where('model_ref', modelRef)
    .whereBetween('asked_at', [fromInstant(from), fromInstant(to)])
    .groupBy('status')
    .select('status', knex.raw('count(*) as count'));
  const countOf = (status: string) =>
    Number(rows.find(it => it.status === status)?.count ?? 0);
  return {
    asked: rows.reduce((sum, it) => sum + Number(it.count), 0),
    solved: countOf('solved'),
    becameTickets: countOf('ticket'),
  };
}
