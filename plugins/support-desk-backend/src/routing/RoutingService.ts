import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  RouteRequest,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** "Who do I ask?" */
export interface RoutingService {
  /**
   * @param model - full reference, or `namespace/name`
   * @throws NotFoundError where there is no such model; InputError where it has no such topic, request type or service
   */
  route(
    model: string,
    request: RouteRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<RouteResult>;
}
