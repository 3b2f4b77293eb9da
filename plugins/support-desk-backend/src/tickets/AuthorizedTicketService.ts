import type {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  ticketCreatePermission,
  ticketManagePermission,
  ticketReadPermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketResourceRef } from '@supportdesk/backstage-plugin-support-desk-node';
import { ticketNotFound } from './DefaultTicketService';
import type {
  CallOptions,
  ListOptions,
  TicketListRequest,
  TicketRequest,
  TicketService,
} from './TicketService';
import type { TicketStore } from './TicketStore';

type TicketPermission =
  | typeof ticketReadPermission
  | typeof ticketManagePermission;

/** Tickets as far as the portal's permission policy lets the caller see and log them. */
export class AuthorizedTicketService implements TicketService {
  readonly #inner: TicketService;
  readonly #store: Pick<TicketStore, 'getResources'>;
  readonly #permissions: PermissionsService;
  readonly #ruleset: ReturnType<typeof rulesetOf>;

  constructor(options: {
    inner: TicketService;
    store: Pick<TicketStore, 'getResources'>;
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }) {
    this.#inner = options.inner;
    this.#store = options.store;
    this.#permissions = options.permissions;
    this.#ruleset = rulesetOf(options.permissionsRegistry);
  }

  async create(
    request: TicketRequest,
    options: CallOptions & { idempotencyKey?: string },
  ) {
    const [{ result }] = await this.#permissions.authorize(
      [{ permission: ticketCreatePermission }],
      options.caller,
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `The portal's permission policy does not let you log tickets (${ticketCreatePermission.name})`,
      );
    }
    return this.#inner.create(request, options);
  }

  async list(request: TicketListRequest, options: ListOptions) {
    const visible = await this.#visible(options);
    return visible === 'nothing'
      ? { items: [], totalCount: 0 }
      : this.#inner.list(request, { ...options, ...visible });
  }

  async count(request: TicketListRequest, options: ListOptions) {
    const visible = await this.#visible(options);
    if (visible !== 'nothing') {
      return this.#inner.count(request, { ...options, ...visible });
    }
    const due = { overdue: 0, atRisk: 0, running: 0, paused: 0, none: 0 };
    return { ...due, total: 0, mine: 0, team: 0, all: 0 };
  }

  async get(ticket: string, options: CallOptions) {
    const found = await this.#inner.get(ticket, options);
    if (!(await this.#may(ticketReadPermission, found.id, options))) {
      throw ticketNotFound(ticket);
    }
    return found;
  }

  async timeline(ticket: string, options: CallOptions) {
    const { id } = await this.get(ticket, options);
    const internal = await this.#may(ticketManagePermission, id, options);
    return this.#inner.timeline(id, { ...options, internal });
  }

  async clocks(ticket: string, options: CallOptions) {
    const { clocks } = await this.get(ticket, options);
    return { items: clocks };
  }

  /** What the caller may see of a list: the conditions to ask the database for. */
  async #visible(options: CallOptions) {
    const decision = await this.#decide(ticketReadPermission, options);
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return {};
      case AuthorizeResult.CONDITIONAL:
        return {
          visible: createConditionTransformer(this.#ruleset)(
            decision.conditions,
          ),
        };
      default:
        return 'nothing';
    }
  }

  async #may(permission: TicketPermission, id: string, options: CallOptions) {
    const decision = await this.#decide(permission, options);
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return decision.result === AuthorizeResult.ALLOW;
    }
    const [resource] = await this.#store.getResources([id]);
    return createConditionAuthorizer(this.#ruleset)(decision, resource);
  }

  async #decide(
    permission: TicketPermission,
    { caller }: CallOptions,
  ): Promise<PolicyDecision> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      caller,
    );
    return decision;
  }
}

function rulesetOf(permissionsRegistry: PermissionsRegistryService) {
  return permissionsRegistry.getPermissionRuleset(ticketResourceRef);
}
