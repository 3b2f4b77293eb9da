export { AuthorizedRoutingService } from './AuthorizedRoutingService';
export { ModelRoutingService } from './ModelRoutingService';
export { routingRoutes } from './routes';
export type { RoutingService } from './RoutingService';
