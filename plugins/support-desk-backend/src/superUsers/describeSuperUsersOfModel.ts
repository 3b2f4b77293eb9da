import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import type {
  CompiledModel,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { gapsOf } from './gaps';
import { modulesOf } from './place';
import { mayNominate } from './rights';
import type { SuperUserListing } from './SuperUserListings';

/** What a model says of its super users, and what is missing (S1-32, S1-33, S1-115). */
export function describeSuperUsersOfModel(
  standing: Standing,
): SuperUsersOfModel {
  const { registered, access, superUsers: listings } = standing;
  const { model, entity } = registered;
  const { role, limits = [] } = model.superUsers ?? {};
  const { definition, duties = [] } = model.roles[role ?? ''] ?? {};
  const publishedIn = publishedInOf(model);
  const editUrl = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return {
    model: model.ref,
    title: model.title,
    ...(definition && { definition }),
    duties,
    limits,
    ...(publishedIn && { publishedIn }),
    areas: areasOf(model, listings),
    gaps: gapsOf(model, listings, access),
    people: countPeople(listings),
    listings: listings.length,
    mayNominate: mayNominate(standing),
    mayDecide: standing.isOwner,
    ...(standing.isOwner && editUrl && { editUrl }),
  };
}

function areasOf(
  model: CompiledModel,
  listings: SuperUserListing[],
): SuperUsersOfModel['areas'] {
  const areas = Object.values(model.superUsers?.areas ?? {});
  return areas.map(({ id, title, services, confirm }) => ({
    id,
    title,
    services: modulesOf(services, model).map(it => ({
      id: it.id,
      title: it.title,
    })),
    people: countPeople(listings.filter(it => it.area === id)),
    ...(confirm && { confirm: Object.values(confirm) }),
  }));
}

/** Where the organisation publishes the list: its pages in the portal, else their address (S1-38). */
function publishedInOf({
  superUsers,
  knowledge,
}: CompiledModel): SuperUsersOfModel['publishedIn'] {
  const source = knowledge.sources[superUsers?.publishedIn ?? ''];
  if (!source) return undefined;
  const { id, title, techdocs } = source;
  const link = techdocs ? docsPath(techdocs) : source.link;
  return { id, title, ...(link && { link }) };
}

/** `/docs/default/system/nec-ihms` for `system:default/nec-ihms`. */
function docsPath(entityRef: string): string {
  const [, kind, namespace, name] = /^([^:]+):([^/]+)\/(.+)$/.exec(entityRef)!;
  return `/docs/${namespace}/${kind}/${name}`;
}

/** One person in several areas counts once (S1-114). */
function countPeople(listings: SuperUserListing[]): number {
  return new Set(listings.map(it => it.user)).size;
}
