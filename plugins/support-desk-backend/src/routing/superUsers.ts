import type { RouteResult } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../models';
import { closenessIn, nearestFirst } from '../superUsers/closeness';
import { areaOf, modulesOf } from '../superUsers/place';
import { termsOf } from './words';

/**
 * The super users of a model: first those of areas that the text names, then those of the service, then the others; of each those of the
 * own team first (S1-31). Who covers one module alone has that in the place of an area.
 */
export function superUsersFor(
  view: ModelView,
  service: string | undefined,
  text = '',
): RouteResult['superUsers'] {
  const { model, access, superUsers } = view;
  const said = new Set(termsOf(text));
  const closeness = closenessIn(access.context);
  const rank = (title: string, services: string[]) => {
    if (termsOf(title).some(it => said.has(it))) return 0;
    return service && services.includes(service) ? 1 : 2;
  };
  return superUsers
    .flatMap(({ user, name, services, ...listing }) => {
      const area = areaOf(listing, model) ?? modulesOf(services, model)[0];
      return area
        ? [{ user, name: name ?? view.nameOf(user), area, services }]
        : [];
    })
    .sort(
      (a, b) =>
        rank(a.area.title, a.services) - rank(b.area.title, b.services) ||
        nearestFirst(closeness(a.user), closeness(b.user)),
    )
    .map(({ user, name, area }) => ({
      user,
      name,
      area: area.id,
      areaTitle: area.title,
    }));
}
