export { DatabaseViewStore } from './DatabaseViewStore';
export { viewRoutes } from './routes';
export { ViewService } from './ViewService';
