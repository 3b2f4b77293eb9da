import type {
  SuperUser,
  SuperUserDirectory,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from './models';

/** A super user of the model for Rents. */
export const exampleSuperUser = (
  changes: Partial<SuperUser> = {},
): SuperUser => ({
  id: 'rents:user:default/dana-struan',
  source: 'model',
  model: 'supportmodel:default/nec-ihms',
  modelTitle: 'NEC IHMS',
  user: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
  teams: [{ ref: 'group:default/income-team', title: 'Income team' }],
  area: { id: 'rents', title: 'Rents' },
  services: [{ id: 'rents', title: 'Rents' }],
  status: 'active',
  ofMyTeam: false,
  mayEdit: false,
  mayDecide: false,
  ...changes,
});

/** A nomination that waits for the owner. */
export const exampleNomination = (changes: Partial<SuperUser> = {}) =>
  exampleSuperUser({
    id: 'nomination-1',
    source: 'portal',
    user: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
    area: undefined,
    services: [{ id: 'letters', title: 'Letters' }],
    status: 'nominated',
    trainedOn: '2025-02-14',
    nominatedBy: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
    version: 1,
    mayEdit: true,
    mayDecide: true,
    ...changes,
  });

/** The super users that a model of the demo data names, as somebody sees them who may only ask. */
export function exampleDirectory(
  name: string,
  changes: Partial<SuperUsersOfModel> = {},
  more: SuperUser[] = [],
): SuperUserDirectory {
  const { ref, title, services, superUsers, roles } = exampleModel(name);
  const named = (id: string) => ({ id, title: services[id].title });
  const areas = Object.values(superUsers?.areas ?? {});
  const covered = new Set(areas.flatMap(it => it.services));
  const items = areas.flatMap(area =>
    area.people.map(person =>
      exampleSuperUser({
        id: `${area.id}:${person.user}`,
        model: ref,
        modelTitle: title,
        user: { ref: person.user, title: person.name },
        area: { id: area.id, title: area.title },
        services: area.services.map(id => ({
          ...named(id),
          entity: services[id].entity,
        })),
      }),
    ),
  );
  const counts = {
    people: new Set(items.map(it => it.user.ref)).size,
    listings: items.length,
  };
  const role = roles[superUsers?.role ?? ''];
  return {
    items: [...items, ...more],
    ...counts,
    models: [
      {
        model: ref,
        title,
        definition: role?.definition,
        duties: role?.duties ?? [],
        limits: superUsers?.limits ?? [],
        areas: areas.map(area => ({
          id: area.id,
          title: area.title,
          services: area.services.map(named),
          people: area.people.length,
          ...(area.confirm && { confirm: Object.values(area.confirm) }),
        })),
        gaps: Object.values(services)
          .filter(it => it.kind === 'module' && !covered.has(it.id))
          .map(it => ({
            id: it.id,
            title: it.title,
            level: { id: 'level-2', level: 2, title: 'Internal Escalation' },
            requestType: { id: 'query', title: 'Query' },
          })),
        ...counts,
        mayNominate: false,
        mayDecide: false,
        ...changes,
      },
    ],
  };
}
