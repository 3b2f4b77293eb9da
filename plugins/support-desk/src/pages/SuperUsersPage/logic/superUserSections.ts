import type {
  ModelSummary,
  NamedId,
  SuperUser,
  SuperUsersOfModel,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** The super users of one area, or of one module that belongs to none. */
export interface SuperUserSection {
  kind: 'area' | 'module';
  id: string;
  title: string;
  listings: SuperUser[];
}

/** What somebody is a super user of: the area, else the module. */
export const placeOf = ({ area, services }: SuperUser): NamedId =>
  area ?? services[0] ?? { id: '', title: '' };

const isWaiting = ({ status }: SuperUser) => status === 'nominated';

/** The nominations that nobody has decided yet. */
export const nominationsOf = (items: SuperUser[]) => items.filter(isWaiting);

/** Who can be shown as a super user: neither waiting nor declined nor over. */
export const listingsOf = (items: SuperUser[]) =>
  items.filter(it => it.status === 'active' || it.status === 'upcoming');

/** Listings by what they are for, where somebody of the reader's own team is first, and they first in it (S1-31). */
export function sectionsOf(items: SuperUser[]): SuperUserSection[] {
  const sections = new Map<string, SuperUserSection>();
  const ownFirst = [...items].sort(
    (a, b) => Number(b.ofMyTeam) - Number(a.ofMyTeam),
  );
  for (const listing of ownFirst) {
    const kind = listing.area ? 'area' : 'module';
    const place = placeOf(listing);
    const key = `${kind} ${place.id}`;
    const section = sections.get(key) ?? { kind, ...place, listings: [] };
    section.listings.push(listing);
    sections.set(key, section);
  }
  return [...sections.values()];
}

/** How many listings, and how many different people: somebody in two areas counts once (S1-114). */
export const countsOf = (items: SuperUser[]) => ({
  listings: items.length,
  people: new Set(items.map(it => it.user.ref)).size,
});

/** What else each person is a super user of. */
export const othersOf = (listing: SuperUser, items: SuperUser[]): string[] =>
  items
    .filter(it => it.user.ref === listing.user.ref && it.id !== listing.id)
    .map(it => placeOf(it).title);

/** The areas and modules that a system has, each once, by name. */
export function choicesOf(
  model: Pick<SuperUsersOfModel, 'areas' | 'gaps'>,
  items: SuperUser[] = [],
): { areas: NamedId[]; modules: NamedId[] } {
  const modules = new Map<string, NamedId>();
  const all = [
    ...model.areas.flatMap(it => it.services),
    ...model.gaps,
    ...items.flatMap(it => it.services),
  ];
  for (const { id, title } of all) modules.set(id, { id, title });
  return {
    areas: model.areas.map(({ id, title }) => ({ id, title })),
    modules: [...modules.values()].sort((a, b) =>
      a.title.localeCompare(b.title),
    ),
  };
}

/** How a listing is ended: owners say the last day, so that it is known who helped until then; anybody else takes it away. */
export const endOf = (
  { status }: SuperUser,
  { mayDecide }: Pick<SuperUsersOfModel, 'mayDecide'>,
): 'end' | 'remove' => (mayDecide && status === 'active' ? 'end' : 'remove');

/** What there is to say of a system that says nothing of super users. */
export const withoutSuperUsers = ({
  ref,
  title,
}: ModelSummary): SuperUsersOfModel => ({
  model: ref,
  title,
  duties: [],
  limits: [],
  areas: [],
  gaps: [],
  people: 0,
  listings: 0,
  mayNominate: false,
  mayDecide: false,
});
