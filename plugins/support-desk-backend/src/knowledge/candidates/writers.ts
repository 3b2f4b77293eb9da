import { holdersOf } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Names } from '../../tickets/describeTicket';
import { readersOf } from '../../tickets/modelReaders';
import { writesArticles, type Standing } from '../ModelStaff';
import { refusalOfOutsider, superUsersOf } from '../refusalOfOutsider';

/** The users who may write articles on a module, as far as the catalog knows them: super users, the team, owner and maintainers; see {@link writesArticles}. */
export function writersOf(standing: Standing, service?: string): string[] {
  const { registered, access, superUsers } = standing;
  const { model } = registered;
  const { directory } = access.context;
  const usersOf = (ref: string) =>
    ref.startsWith('user:') ? [ref] : directory[ref]?.members ?? [];
  const maintainers = Object.values(model.knowledge.sources).flatMap(
    it => it.maintainedBy,
  );
  return [
    ...new Set([
      ...superUsersOf(superUsers, service),
      ...readersOf(model).supporters.flatMap(usersOf),
      ...maintainers.flatMap(it => holdersOf(access.context, it)),
    ]),
  ];
}

/**
 * @param namesOf - the names that people read, by reference
 * @throws RefusedError that names whom to ask, for somebody who does not write on a module (S1-36)
 */
export async function assertWrites(
  standing: Standing,
  service: string | undefined,
  namesOf: (refs: string[]) => Promise<Names>,
): Promise<void> {
  if (writesArticles(standing, service)) return;
  const { model } = standing.registered;
  const about =
    service === undefined ? model.title : model.services[service]?.title;
  throw await refusalOfOutsider(standing, {
    message: `super users and the team of ${model.title} propose and write articles on ${about}`,
    service,
    namesOf,
  });
}
