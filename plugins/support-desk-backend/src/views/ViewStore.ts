import type { SavedQuery } from '@supportdesk/backstage-plugin-support-desk-common';

/** A saved view as it is stored. */
export interface StoredView {
  id: string;
  /** Entity reference of the user who saved it. */
  owner: string;
  title: string;
  query: SavedQuery;
  /** Entity reference of the group whose members see it too. */
  sharedWith?: string;
  createdAt: Date;
}

/** Keeps saved views. */
export interface ViewStore {
  /** Those of an owner, and those shared with one of some groups, by title. */
  listFor(owner: string, groups: string[]): Promise<StoredView[]>;

  find(id: string): Promise<StoredView | undefined>;

  /** @throws ConflictError when its owner has another one of that title */
  create(view: StoredView): Promise<void>;

  /** @throws ConflictError when its owner has another one of that title */
  update(view: StoredView): Promise<void>;

  delete(id: string): Promise<void>;
}
