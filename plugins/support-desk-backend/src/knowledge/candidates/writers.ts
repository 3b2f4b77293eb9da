import {
  holdersOf,
  type AskInstead,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Names } from '../../tickets/describeTicket';
import { readersOf } from '../../tickets/modelReaders';
import { RefusedError } from '../../tickets/errors';
import { writesArticles, type Standing } from '../ModelStaff';

/** So many are named of those to turn to. */
const MOST_NAMES = 5;

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
  const users = superUsersOf(standing.superUsers, service).slice(0, MOST_NAMES);
  const names = await namesOf([...users, model.owner]);
  const owner = { title: names[model.owner] ?? model.owner };
  const ask: AskInstead[] = [
    {
      role: 'super-user',
      title: 'Super users',
      people: users.map(user => ({ user, name: names[user] ?? user })),
    },
  ].filter(it => it.people.length > 0);
  const who = [
    ...ask.flatMap(it => it.people.map(one => one.name)),
    owner.title,
  ];
  const about =
    service === undefined ? model.title : model.services[service]?.title;
  throw new RefusedError({
    code: 'ROLE_REQUIRED',
    message: `model: super users and the team of ${
      model.title
    } propose and write articles on ${about}; ask ${who.join(', ')}`,
    ask,
  });
}

function superUsersOf(
  listings: Standing['superUsers'],
  service: string | undefined,
): string[] {
  return [
    ...new Set(
      listings
        .filter(it => service === undefined || it.services.includes(service))
        .map(it => it.user),
    ),
  ];
}
