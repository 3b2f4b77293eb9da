import type { ContactPreference } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../outbox/types';

/** For what somebody is a super user: an area of the model, or one of its services alone. */
export interface Place {
  kind: 'area' | 'module';
  id: string;
}

/** A super user who was added in the portal. Days are `YYYY-MM-DD` in the zone of the model, people are full references. */
export interface AddedSuperUser {
  id: string;
  /** Grows by one with every change. */
  version: number;
  modelRef: string;
  user: string;
  place: Place;
  /** What an owner of the model said; absent: nothing yet. */
  decision?: { approved: boolean; by: string; at: Date; reason?: string };
  trainedOn?: string;
  /** The first day; absent: since the approval. */
  from?: string;
  /** The last day; absent: until further notice. */
  to?: string;
  /** Who is asked when they are away. */
  deputy?: string;
  officeHours?: string;
  contact?: ContactPreference;
  nominatedBy: string;
  updatedAt: Date;
}

/** A change of a listing: what it becomes, who did it, what is told about it. Stored whole or not at all. */
export interface SuperUserChange {
  listing: AddedSuperUser;
  change: 'nominated' | 'edited' | 'approved' | 'declined' | 'removed';
  actor: string;
  messages: Message[];
}

/** One line of the record of a listing. */
export interface SuperUserRecord {
  change: SuperUserChange['change'];
  actor: string;
  at: Date;
  /** The version that the change made. */
  version: number;
  /** The listing after it. */
  state: AddedSuperUser;
}

/** Keeps the super users who were added in the portal, with who did what when. */
export interface SuperUserStore {
  /** Those of some models, whatever was decided; in the order in which they were nominated. */
  list(models: string[]): Promise<AddedSuperUser[]>;

  find(id: string): Promise<AddedSuperUser | undefined>;

  /** @throws ListedAlreadyError for one that there is, unless it was declined */
  create(change: SuperUserChange): Promise<void>;

  /**
   * Stores a change, provided that the version of its listing is still the stored one.
   *
   * @returns the listing with its new version
   * @throws StaleListingError when somebody else was faster
   */
  update(change: SuperUserChange): Promise<AddedSuperUser>;

  /** Takes a listing away; its record stays. @throws StaleListingError when somebody else was faster */
  delete(change: SuperUserChange): Promise<void>;

  /** Who did what to a listing, from the beginning; also of one that is gone. */
  recordOf(id: string): Promise<SuperUserRecord[]>;
}
