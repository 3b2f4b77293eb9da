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
import type {
  ticketManagePermission,
  ticketReadPermission,
  ticketUpdatePermission,
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

/** Asks the portal's permission policy about tickets. */
export class TicketAuthorizer {
  readonly #store: Pick<TicketStore, 'getResources'>;
  readonly #permissions: PermissionsService;
  readonly #ruleset: ReturnType<typeof rulesetOf>;

  constructor(options: {
    store: Pick<TicketStore, 'getResources'>;
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#store = options.store;
    this.#permissions = options.permissions;
    this.#ruleset = rulesetOf(options.permissionsRegistry);
  }

  /** Whether a caller may do something with one ticket. */
  async may(
    permission: TicketPermissionType,
    id: string,
    caller: TicketCaller,
  ): Promise<boolean> {
    return (await this.mayAll([permission], id, caller))[0];
  }

  /** Whether a caller may do several things with one ticket, in the order of the question. */
  async mayAll(
    permissions: TicketPermissionType[],
    id: string,
    caller: TicketCaller,
  ): Promise<boolean[]> {
    const decisions = await this.#decide(permissions, caller);
    const conditional = decisions.some(
      it => it.result === AuthorizeResult.CONDITIONAL,
    );
    const [resource] = conditional ? await this.#store.getResources([id]) : [];
    const authorize = createConditionAuthorizer(this.#ruleset);
    return decisions.map(decision => authorize(decision, resource));
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
