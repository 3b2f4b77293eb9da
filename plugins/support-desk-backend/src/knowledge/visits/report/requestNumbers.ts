import type {
  CompiledModel,
  SelfHelpReport,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { fromInstant } from '../../../database';
import { superUserSteps } from '../../../selfHelp/askedPeople';
import type { StoredTried } from '../../../selfHelp/StoredTried';
import type { Period } from './period';

/**
 * The requests of a period, and what was tried before them (S1-35). Not counted are logins, for which nothing is to be tried, and what is
 * a part of another request, such as one that was raised with the vendor for it.
 */
export async function requestNumbers(
  knex: Knex,
  model: CompiledModel,
  { from, to }: Period,
): Promise<SelfHelpReport['requests']> {
  const requests = () =>
    knex('tickets')
      .where('model_ref', model.ref)
      .whereBetween('created_at', [fromInstant(from), fromInstant(to)])
      .whereNot('kind', 'login')
      .whereNotExists(parent =>
        parent
          .from('ticket_links')
          .whereRaw('ticket_links.from_id = tickets.id')
          .where('ticket_links.kind', 'childOf'),
      );
  const [{ total }] = await requests().count({ total: '*' });
  const rows: { self_help: string }[] = await requests()
    .whereNotNull('self_help')
    .select('self_help');
  return {
    total: Number(total),
    ...countTried(
      rows.map(row => JSON.parse(row.self_help) as StoredTried),
      superUserSteps(model),
    ),
  };
}

/** @param ofSuperUsers - ids of the steps by which super users are asked */
export function countTried(
  tried: StoredTried[],
  ofSuperUsers: Set<string>,
): Omit<SelfHelpReport['requests'], 'total'> {
  const countOf = (has: (it: StoredTried) => boolean) =>
    tried.filter(has).length;
  const steps = new Map<string, { id: string; text: string; count: number }>();
  for (const { id, text } of tried.flatMap(it => it.steps)) {
    steps.set(id, { id, text, count: (steps.get(id)?.count ?? 0) + 1 });
  }
  return {
    withSteps: countOf(it => it.steps.length > 0),
    withSuperUser: countOf(
      it =>
        it.superUsers.length > 0 ||
        it.question !== undefined ||
        it.steps.some(({ id }) => ofSuperUsers.has(id)),
    ),
    withArticle: countOf(it => it.articles.length > 0),
    nothingTried: countOf(it => it.nothing),
    steps: [...steps.values()].sort((a, b) => b.count - a.count),
  };
}
