import type { CatalogDirectory, SupportModelRegistry } from '../../models';
import type { Words } from '../../words';
import type { LicenceStore } from '../LicenceStore';
import { calendarOf } from './calendarOf';

interface CalendarFeedOptions {
  registry: Pick<SupportModelRegistry, 'list'>;
  licences: Pick<LicenceStore, 'list'>;
  directory: Pick<CatalogDirectory, 'teamsOf'>;
  /** Where the portal is, without a slash at its end. */
  appUrl?: string;
  words: Words;
}

/** What the calendar of somebody holds. */
export class CalendarFeed {
  readonly #options: CalendarFeedOptions;

  constructor(options: CalendarFeedOptions) {
    this.#options = options;
  }

  /**
   * The calendar of the licences that a user manages now, as owner of the model or as manager.
   *
   * @remarks
   *
   * Nobody is signed in, so the catalog says who they are: its memberships of today, not those of the day on which the address was made.
   *
   * @returns nothing for a user whom the catalog no longer has
   */
  async of(user: string): Promise<string | undefined> {
    const { registry, licences, directory, appUrl, words } = this.#options;
    const { [user]: teams } = await directory.teamsOf([user]);
    if (!teams) return undefined;
    const isTheirs = (ref: string) => ref === user || teams.includes(ref);
    const models = new Map(
      (await registry.list()).map(({ model }) => [model.ref, model]),
    );
    const stored = await licences.list([...models.keys()]);
    const managed = stored.filter(
      ({ managers, modelRef, goneAt }) =>
        !goneAt &&
        (managers.some(isTheirs) || isTheirs(models.get(modelRef)!.owner)),
    );
    return calendarOf(
      managed.map(licence => ({
        licence,
        modelTitle: models.get(licence.modelRef)!.title,
      })),
      id => appUrl && `${appUrl}/support/licences?licence=${id}`,
      words,
    );
  }
}
