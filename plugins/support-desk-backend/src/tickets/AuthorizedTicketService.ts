import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  ticketCreatePermission,
  ticketManagePermission,
  ticketReadPermission,
  type Page,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketNotFound } from './DefaultTicketService';
import type {
  TicketAuthorizer,
  TicketPermissionType,
  TicketSight,
} from './TicketAuthorizer';
import type {
  CallOptions,
  CreateOptions,
  ListOptions,
  TicketListRequest,
  TicketRequest,
  TicketService,
} from './TicketService';

/** The page of somebody who may see no tickets at all. */
const NOTHING: Page<Ticket> = { items: [], totalCount: 0 };

/** Tickets as far as the portal's permission policy lets the caller see and log them. */
export class AuthorizedTicketService implements TicketService {
  readonly #inner: TicketService;
  readonly #permissions: PermissionsService;
  readonly #authorizer: TicketAuthorizer;

  constructor(options: {
    inner: TicketService;
    permissions: PermissionsService;
    authorizer: TicketAuthorizer;
  }) {
    this.#inner = options.inner;
    this.#permissions = options.permissions;
    this.#authorizer = options.authorizer;
  }

  async create(request: TicketRequest, options: CreateOptions) {
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
    const visible = await this.#visible(request, options);
    return visible === 'nothing'
      ? NOTHING
      : this.#inner.list(request, { ...options, ...visible });
  }

  async listAsJson(request: TicketListRequest, options: ListOptions) {
    const visible = await this.#visible(request, options);
    return visible === 'nothing'
      ? JSON.stringify(NOTHING)
      : this.#inner.listAsJson(request, { ...options, ...visible });
  }

  async count(request: TicketListRequest, options: ListOptions) {
    const visible = await this.#visible(request, options);
    if (visible !== 'nothing') {
      return this.#inner.count(request, { ...options, ...visible });
    }
    const due = { overdue: 0, atRisk: 0, running: 0, paused: 0, none: 0 };
    return { ...due, total: 0, mine: 0, team: 0, all: 0 };
  }

  async get(ticket: string, options: CallOptions) {
    const { id } = await this.#see(ticket, [], options);
    return this.#inner.get(id, options);
  }

  async timeline(ticket: string, options: CallOptions) {
    const { id, granted } = await this.#see(
      ticket,
      [ticketManagePermission],
      options,
    );
    const [internal] = granted;
    return this.#inner.timeline(id, { ...options, internal });
  }

  async clocks(ticket: string, options: CallOptions) {
    const { clocks } = await this.get(ticket, options);
    return { items: clocks };
  }

  async #see(
    ticket: string,
    permissions: TicketPermissionType[],
    { caller }: CallOptions,
  ): Promise<TicketSight> {
    const seen = await this.#authorizer.see(ticket, permissions, caller);
    if (!seen) throw ticketNotFound(ticket);
    return seen;
  }

  /** What the caller may see of a list, and find in it: the conditions to ask the database for. */
  async #visible({ q }: TicketListRequest, { caller }: CallOptions) {
    const visible = await this.#authorizer.which(ticketReadPermission, caller);
    if (visible === 'none') return 'nothing';
    const internal = q
      ? await this.#authorizer.which(ticketManagePermission, caller)
      : 'none';
    return {
      ...(visible !== 'all' && { visible }),
      ...(internal !== 'none' && {
        internalFor: internal === 'all' || internal,
      }),
    };
  }
}
