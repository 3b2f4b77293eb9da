import type { RegisteredModel } from '../models';
import type { SuperUserListing, SuperUserListings } from './SuperUserListings';

/** The super users of several sources, in their order; whom two of them list for one area is listed once. */
export class AllSuperUsers implements SuperUserListings {
  readonly #sources: SuperUserListings[];

  constructor(sources: SuperUserListings[]) {
    this.#sources = sources;
  }

  async activeOf(
    registered: RegisteredModel,
    at: Date,
  ): Promise<SuperUserListing[]> {
    const found = await Promise.all(
      this.#sources.map(it => it.activeOf(registered, at)),
    );
    const listed = new Set<string>();
    return found.flat().filter(({ user, area, services }) => {
      const key = `${user} ${area ?? `module ${services}`}`;
      return !listed.has(key) && listed.add(key);
    });
  }
}
