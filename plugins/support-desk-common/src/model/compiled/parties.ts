import type { Named } from './shared';

/** The side of the counter on which a party stands. @public */
export type PartySide =
  | 'user'
  | 'clientIt'
  | 'support'
  | 'vendor'
  | 'intermediary'
  | 'governance'
  | 'other';

/** @public */
export interface CompiledParty extends Named {
  side: PartySide;
  entity?: string;
  definition?: string;
  /** Ids of its roles, which stand in {@link CompiledModel.roles}. */
  roles: string[];
}

/** @public */
export interface CompiledRole extends Named {
  party: string;
  definition?: string;
  duties: string[];
  heldBy: string[];
  includes: string[];
  /** Catalog group type: held by the members of each such group. */
  membersOfEach?: string;
  /** Catalog group type: held by those whom each such group names in `supportdesk.io/role.<role>`. */
  namedByEach?: string;
}
