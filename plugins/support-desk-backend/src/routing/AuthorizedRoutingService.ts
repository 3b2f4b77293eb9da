import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type {
  RouteRequest,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { authorizeModelRead } from '../models';
import type { RoutingService } from './RoutingService';

/** Answers from the models that the caller may see. */
export class AuthorizedRoutingService implements RoutingService {
  readonly #inner: RoutingService;
  readonly #permissions: PermissionsService;

  constructor(inner: RoutingService, permissions: PermissionsService) {
    this.#inner = inner;
    this.#permissions = permissions;
  }

  async route(
    model: string,
    request: RouteRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<RouteResult> {
    await authorizeModelRead(this.#permissions, model, options);
    return this.#inner.route(model, request, options);
  }
}
