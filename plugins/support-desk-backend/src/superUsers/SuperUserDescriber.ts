import type {
  AwayPerson,
  NamedRef,
  SuperUser,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ModelView, type CatalogDirectory, type ModelViews } from '../models';
import { closenessIn } from './closeness';
import type { DirectoryEntry } from './listEntries';
import { areaOf, modulesOf } from './place';
import { rightsOn } from './rights';

/** How many questions wait for whom. */
export interface QuestionLoad {
  /** Of users, by their reference; whom none waits for may be left out. */
  openOf(users: string[]): Promise<Map<string, number>>;
}

/** What the describer of super users is made of. */
export interface DescriberOptions {
  directory: Pick<CatalogDirectory, 'namesOf' | 'teamsOf'>;
  views: Pick<ModelViews, 'awayIn'>;
  load: QuestionLoad;
}

/** What is known of people besides their listings. */
interface People {
  names: Record<string, string>;
  teams: Record<string, string[]>;
  open: Map<string, number>;
  /** By model. */
  away: Map<string, Record<string, AwayPerson>>;
  views: Map<string, ModelView>;
}

/** Puts the lines of the directory into words, as their reader may see them. */
export class SuperUserDescriber {
  readonly #options: DescriberOptions;

  constructor(options: DescriberOptions) {
    this.#options = options;
  }

  /** In the order of the entries. */
  async describe(entries: DirectoryEntry[]): Promise<SuperUser[]> {
    const people = await this.#peopleOf(entries);
    return entries.map(it => describe(it, people));
  }

  async #peopleOf(entries: DirectoryEntry[]): Promise<People> {
    const { directory, views, load } = this.#options;
    const users = [...new Set(entries.map(it => it.listing.user))];
    const teams = await directory.teamsOf(users);
    const names = await directory.namesOf([
      ...users,
      ...Object.values(teams).flat(),
      ...entries.flatMap(namedIn),
    ]);
    const away = new Map<string, Record<string, AwayPerson>>();
    const viewOf = new Map<string, ModelView>();
    for (const { standing } of entries) {
      const { ref } = standing.registered.model;
      if (away.has(ref)) continue;
      const view = await ModelView.create(standing.access, refs =>
        directory.namesOf(refs),
      );
      viewOf.set(ref, view);
      away.set(ref, await views.awayIn(view, users));
    }
    const open = entries.some(it => it.standing.isTeam)
      ? await load.openOf(users)
      : new Map();
    return { names, teams, open, away, views: viewOf };
  }
}

function namedIn({ added, listing }: DirectoryEntry): string[] {
  const refs = [listing.deputy, added?.nominatedBy, added?.decision?.by];
  return refs.filter(ref => ref !== undefined);
}

function describe(entry: DirectoryEntry, people: People): SuperUser {
  const { standing, listing, status } = entry;
  const { model } = standing.registered;
  const { context } = standing.access;
  const { user, deputy } = listing;
  const named = (ref: string): NamedRef => ({
    ref,
    title: people.names[ref] ?? ref.replace(/^.*\//, ''),
  });
  const area = areaOf(listing, model);
  const hidden = deputy && people.views.get(model.ref)?.hides(deputy);
  const away = people.away.get(model.ref)?.[user];
  return {
    id: listing.id,
    source: listing.source,
    model: model.ref,
    modelTitle: model.title,
    user: {
      ref: user,
      title: people.names[user] ?? listing.name ?? named(user).title,
    },
    teams: (people.teams[user] ?? []).map(named),
    ...(area && { area }),
    services: modulesOf(listing.services, model),
    status,
    ...(deputy && !hidden && { deputy: named(deputy) }),
    ...(away && {
      away: deputy && !hidden ? { deputy: named(deputy), ...away } : away,
    }),
    ...(standing.isTeam && { openQuestions: people.open.get(user) ?? 0 }),
    ofMyTeam: Number.isFinite(closenessIn(context)(user)),
    ...describeAdded(entry, named),
  };
}

/** What only those have that were added in the portal. */
function describeAdded(
  { added, standing }: DirectoryEntry,
  named: (ref: string) => NamedRef,
): Pick<SuperUser, 'mayEdit' | 'mayDecide'> & Partial<SuperUser> {
  if (!added) return { mayEdit: false, mayDecide: false };
  const { trainedOn, from, to, officeHours, contact, decision } = added;
  const { mayEdit, mayDecide } = rightsOn(added, standing);
  return {
    ...(trainedOn && { trainedOn }),
    ...(from && { from }),
    ...(to && { to }),
    ...(officeHours && { officeHours }),
    ...(contact && { contact }),
    nominatedBy: named(added.nominatedBy),
    ...(decision && {
      decision: {
        by: named(decision.by),
        at: decision.at.toISOString(),
        ...(decision.reason && { reason: decision.reason }),
      },
    }),
    version: added.version,
    mayEdit,
    mayDecide,
  };
}
