import type { AskInstead } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Names } from '../tickets/describeTicket';
import { RefusedError } from '../tickets/errors';
import type { Standing } from './ModelStaff';

/** So many are named of those to turn to. */
const MOST_NAMES = 5;

/**
 * Refuses what only those do who help in a model, and names some of them: super users, then its owner (P-11).
 *
 * @param options - `message`: who does it; `service`: the module that it is about; `namesOf`: the names that people read, by reference
 */
export async function refusalOfOutsider(
  { registered: { model }, superUsers }: Standing,
  options: {
    message: string;
    service?: string;
    namesOf: (refs: string[]) => Promise<Names>;
  },
): Promise<RefusedError> {
  const users = superUsersOf(superUsers, options.service).slice(0, MOST_NAMES);
  const names = await options.namesOf([...users, model.owner]);
  const people = users.map(user => ({ user, name: names[user] ?? user }));
  const ask: AskInstead[] = people.length
    ? [{ role: 'super-user', title: 'Super users', people }]
    : [];
  const who = [
    ...people.map(it => it.name),
    names[model.owner] ?? model.owner,
  ].join(', ');
  return new RefusedError({
    code: 'ROLE_REQUIRED',
    message: `model: ${options.message}; ask ${who}`,
    ask,
  });
}

/** Those who cover a module, each once; without one, all. */
export function superUsersOf(
  listings: Standing['superUsers'],
  service: string | undefined,
): string[] {
  const covering = listings.filter(
    it => service === undefined || it.services.includes(service),
  );
  return [...new Set(covering.map(it => it.user))];
}
