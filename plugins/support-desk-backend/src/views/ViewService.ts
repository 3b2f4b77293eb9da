import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  ticketQuerySchema,
  type Caller,
  type createViewSchema,
  type editViewSchema,
  type SavedQuery,
  type SavedView,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { MalformedRequestError } from '../http';
import { parseFilter } from '../tickets';
import type { StoredView, ViewStore } from './ViewStore';

/** Views that people save for themselves, and share with a group of theirs. Only who saved one changes it. */
export class ViewService {
  readonly #store: ViewStore;
  readonly #clock: ClockService;
  readonly #namesOf: (refs: string[]) => Promise<Record<string, string>>;

  constructor(options: {
    store: ViewStore;
    clock: ClockService;
    /** The names that people read, by entity reference. */
    namesOf: (refs: string[]) => Promise<Record<string, string>>;
  }) {
    this.#store = options.store;
    this.#clock = options.clock;
    this.#namesOf = options.namesOf;
  }

  /** Those of the caller, and those of the caller's groups. */
  async list(caller: Caller) {
    const views = await this.#store.listFor(caller.user, caller.memberships);
    return {
      items: await this.#describe(views),
      totalCount: views.length,
    };
  }

  /**
   * @throws MalformedRequestError that names each field that is wrong
   * @throws ConflictError when the caller has a view of that title
   */
  async create(
    request: z.output<typeof createViewSchema>,
    caller: Caller,
  ): Promise<SavedView> {
    const now = this.#clock.now();
    const view: StoredView = {
      ...request,
      sharedWith: groupOf(request.sharedWith, caller),
      query: this.#check(request.query),
      id: uuid(),
      owner: caller.user,
      createdAt: now,
    };
    await this.#store.create(view);
    return (await this.#describe([view]))[0];
  }

  /**
   * @throws NotFoundError for one that the caller does not see
   * @throws NotAllowedError for one of somebody else
   * @throws MalformedRequestError that names each field that is wrong
   * @throws ConflictError when the caller has another view of that title
   */
  async edit(
    id: string,
    request: z.output<typeof editViewSchema>,
    caller: Caller,
  ): Promise<SavedView> {
    const view = await this.#findOwn(id, caller);
    const { title = view.title, query = view.query, sharedWith } = request;
    const edited: StoredView = {
      ...view,
      title,
      query: this.#check(query),
      sharedWith:
        sharedWith === undefined
          ? view.sharedWith
          : groupOf(sharedWith, caller),
    };
    await this.#store.update(edited);
    return (await this.#describe([edited]))[0];
  }

  /**
   * @throws NotFoundError for one that the caller does not see
   * @throws NotAllowedError for one of somebody else
   */
  async delete(id: string, caller: Caller): Promise<void> {
    await this.#findOwn(id, caller);
    await this.#store.delete(id);
  }

  async #findOwn(id: string, { user, memberships }: Caller) {
    const view = await this.#store.find(id);
    const shared = view?.sharedWith && memberships.includes(view.sharedWith);
    if (!view || (view.owner !== user && !shared)) {
      throw new NotFoundError(`view: there is no view '${id}' that you see`);
    }
    if (view.owner !== user) {
      throw new NotAllowedError(
        `view: '${view.title}' is shared with you; only ${view.owner} may change or delete it`,
      );
    }
    return view;
  }

  /** @throws MalformedRequestError where the list itself would refuse the query */
  #check(query: SavedQuery): SavedQuery {
    parseFilter(ticketQuerySchema.parse(query), [], this.#clock.now());
    return query;
  }

  async #describe(views: StoredView[]): Promise<SavedView[]> {
    const refs = views.flatMap(it => [it.owner, it.sharedWith ?? []].flat());
    const names = await this.#namesOf([...new Set(refs)]);
    const named = (ref: string) => ({ ref, title: names[ref] ?? ref });
    return views.map(({ id, title, query, owner, sharedWith, createdAt }) => ({
      id,
      title,
      query,
      owner: named(owner),
      ...(sharedWith && { sharedWith: named(sharedWith) }),
      createdAt: createdAt.toISOString(),
    }));
  }
}

/** @throws MalformedRequestError for what is no group of the caller */
function groupOf(ref: string | null | undefined, { memberships }: Caller) {
  if (!ref) return undefined;
  const group = ref.toLocaleLowerCase('en-US');
  const allowed = memberships.filter(it => it.startsWith('group:'));
  if (allowed.includes(group)) return group;
  throw new MalformedRequestError([
    {
      field: 'body.sharedWith',
      message: `'${ref}' is not a group of yours`,
      allowed,
    },
  ]);
}
