import type { RegisteredModel } from '../models';

/** One person as a super user of one area or module of a model. */
export interface SuperUserListing {
  /** Unique among the listings of a model. */
  id: string;
  source: 'model' | 'portal';
  /** Full reference. */
  user: string;
  /** As the model writes it; the catalog may know another. */
  name?: string;
  /** Id of an area of the model. */
  area?: string;
  /** Ids of the services that it covers. */
  services: string[];
  /** Who is asked when they are away. */
  deputy?: string;
}

/** The super users of models, whether the model names them or the portal. */
export interface SuperUserListings {
  /** Those who are super users at an instant, by area; one person may have several listings. */
  activeOf(registered: RegisteredModel, at: Date): Promise<SuperUserListing[]>;
}
