import type {
  CompiledModel,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { termsOf } from './words';

/** The super users of a model: first those of areas that the text names, then those of the service, then the others (S1-31). */
export function superUsersFor(
  model: CompiledModel,
  service: string | undefined,
  text = '',
): RouteResult['superUsers'] {
  const said = new Set(termsOf(text));
  const rank = (area: { title: string; services: string[] }) => {
    if (termsOf(area.title).some(it => said.has(it))) return 0;
    return service && area.services.includes(service) ? 1 : 2;
  };
  return Object.values(model.superUsers?.areas ?? {})
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(area =>
      area.people.map(({ user, name }) => ({
        user,
        name,
        area: area.id,
        areaTitle: area.title,
      })),
    );
}
