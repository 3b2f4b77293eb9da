export {
  AuthorizedModelService,
  authorizeModelRead,
} from './AuthorizedModelService';
export { CatalogDirectory } from './CatalogDirectory';
export { CatalogModelRegistry } from './CatalogModelRegistry';
export { CatalogModelService } from './CatalogModelService';
export { DatabaseModelStore } from './DatabaseModelStore';
export { getModelResources } from './getModelResources';
export type { ModelService } from './ModelService';
export { ModelView, type ContactAnswer } from './ModelView';
export { ModelViews } from './ModelViews';
export { modelRoutes } from './routes';
export type {
  RegisteredModel,
  SupportModelRegistry,
} from './SupportModelRegistry';
