import type {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PolicyDecision,
  type PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  ticketReadPermission,
  type ticketManagePermission,
  type ticketUpdatePermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ticketResourceRef,
  type TicketCondition,
  type TicketResource,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { TicketCaller } from './TicketService';
import type { TicketStore } from './TicketStore';

/** A permission about one ticket. */
export type TicketPermissionType =
  | typeof ticketReadPermission
  | typeof ticketUpdatePermission
  | typeof ticketManagePermission;

/** A ticket that a caller may know of. */
export interface TicketSight {
  id: string;
  resource: TicketResource;
  /** Whether the caller may do what was asked for besides, in the order of the question. */
  granted: boolean[];
}

type AuthorizerStore = Pick<TicketStore, 'getResources' | 'idOf'>;

/** Asks the portal's permission policy about tickets. */
export class TicketAuthorizer {
  readonly #store: AuthorizerStore;
  readonly #permissions: PermissionsService;
  readonly #ruleset: ReturnType<typeof rulesetOf>;

  constructor(options: {
    store: AuthorizerStore;
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#store = options.store;
    this.#permissions = options.permissions;
    this.#ruleset = rulesetOf(options.permissionsRegistry);
  }

  /**
   * What a caller may do with a ticket, by its id or key; nothing for one that does not exist and for one that they may not read: both take
   * the same statements, so that the time that it takes does not tell them apart.
   */
  async see(
    idOrKey: string,
    permissions: TicketPermissionType[],
    caller: TicketCaller,
  ): Promise<TicketSight | undefined> {
    const decisions = await this.#decide(
      [ticketReadPermission, ...permissions],
      caller,
    );
    const id = await this.#store.idOf(idOrKey);
    const [resource] = await this.#store.getResources([id ?? idOrKey]);
    const authorize = createConditionAuthorizer(this.#ruleset);
    const [read, ...granted] = decisions.map(it => authorize(it, resource));
    return id && resource && read ? { id, resource, granted } : undefined;
  }

  /** Whether a caller may do something with tickets such as this one, stored or not. */
  async mayWith(
    permission: TicketPermissionType,
    resource: TicketResource,
    caller: TicketCaller,
  ): Promise<boolean> {
    return (await this.mayWithEach(permission, [resource], caller))[0];
  }

  /** As {@link TicketAuthorizer.mayWith} for many, in their order. */
  async mayWithEach(
    permission: TicketPermissionType,
    resources: TicketResource[],
    caller: TicketCaller,
  ): Promise<boolean[]> {
    const [decision] = await this.#decide([permission], caller);
    const authorize = createConditionAuthorizer(this.#ruleset);
    return resources.map(it => authorize(decision, it));
  }

  /** Those of many tickets with which a caller may do something, in their order: with one question to the permission policy. */
  async among(
    permission: TicketPermissionType,
    ids: string[],
    caller: TicketCaller,
  ): Promise<string[]> {
    if (ids.length === 0) return [];
    const [decision] = await this.#decide([permission], caller);
    const authorize = createConditionAuthorizer(this.#ruleset);
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return authorize(decision, undefined) ? ids : [];
    }
    const resources = await this.#store.getResources(ids);
    return ids.filter((_, i) => authorize(decision, resources[i]));
  }

  /** Which tickets a caller may do something with, as conditions to ask the database for. */
  async which(
    permission: TicketPermissionType,
    caller: TicketCaller,
  ): Promise<PermissionCriteria<TicketCondition> | 'all' | 'none'> {
    const [decision] = await this.#decide([permission], caller);
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return 'all';
      case AuthorizeResult.CONDITIONAL:
        return createConditionTransformer(this.#ruleset)(decision.conditions);
      default:
        return 'none';
    }
  }

  async #decide(
    permissions: TicketPermissionType[],
    caller: TicketCaller,
  ): Promise<PolicyDecision[]> {
    return this.#permissions.authorizeConditional(
      permissions.map(permission => ({ permission })),
      caller,
    );
  }
}

function rulesetOf(permissionsRegistry: PermissionsRegistryService) {
  return permissionsRegistry.getPermissionRuleset(ticketResourceRef);
}
