import type {
  SuperUser,
  SuperUserDirectory as Directory,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import type { TicketCaller } from '../tickets/TicketService';
import { closenessIn, nearestFirst } from './closeness';
import { describeSuperUsersOfModel } from './describeSuperUsersOfModel';
import { filterSuperUsers, type DirectoryQuery } from './filterSuperUsers';
import { listEntries } from './listEntries';
import { mayNominate } from './rights';
import type { SuperUserDescriber } from './SuperUserDescriber';
import type { SuperUserStore } from './SuperUserStore';

/** What the directory is made of. */
export interface DirectoryOptions {
  superUsers: Pick<SuperUserStore, 'list'>;
  staff: Pick<ModelStaff, 'of' | 'everywhere'>;
  describer: SuperUserDescriber;
}

/** Who helps colleagues with what, for everybody who may see the models (S1-38). */
export class SuperUserDirectory {
  readonly #options: DirectoryOptions;

  constructor(options: DirectoryOptions) {
    this.#options = options;
  }

  /**
   * @throws NotFoundError, NotAllowedError for a model that there is not or that is not for the caller
   * @throws MalformedRequestError for a status that there is not
   */
  async read(query: DirectoryQuery, caller: TicketCaller): Promise<Directory> {
    const { superUsers, staff, describer } = this.#options;
    const standings = query.model
      ? [await staff.of(query.model, caller)]
      : await staff.everywhere(caller);
    const refs = standings.map(it => it.registered.model.ref);
    const added = await superUsers.list(refs);
    const entries = standings.flatMap(it =>
      listEntries(
        it,
        added.filter(one => one.modelRef === it.registered.model.ref),
      ),
    );
    const all = await describer.describe(entries);
    const items = filterSuperUsers(all, query).sort(
      nearestAndByName(standings),
    );
    return {
      items,
      models: standings
        .filter(it => query.model || hasSuperUsers(it))
        .map(describeSuperUsersOfModel),
      people: new Set(items.map(it => it.user.ref)).size,
      listings: items.length,
    };
  }
}

/** Where nobody helps and the caller cannot name anybody, there is nothing to say. */
function hasSuperUsers(standing: Standing): boolean {
  return (
    standing.registered.model.superUsers !== undefined ||
    standing.superUsers.length > 0 ||
    mayNominate(standing)
  );
}

/** The own team first (S1-31), then by model, area and name. */
function nearestAndByName(standings: Standing[]) {
  const closeness = new Map(
    standings.map(it => [
      it.registered.model.ref,
      closenessIn(it.access.context),
    ]),
  );
  const near = ({ model, user }: SuperUser) => closeness.get(model)!(user.ref);
  const words = ({ modelTitle, area, services, user }: SuperUser) => [
    modelTitle,
    area?.title ?? services[0]?.title ?? '',
    user.title,
  ];
  return (a: SuperUser, b: SuperUser) => {
    const [wordsA, wordsB] = [words(a), words(b)];
    return wordsA.reduce(
      (order, word, i) => order || word.localeCompare(wordsB[i], 'en'),
      nearestFirst(near(a), near(b)),
    );
  };
}
