export {
  type CatalogLookup,
  createCatalogLookup,
} from './catalog/CatalogLookup';
export {
  type CatalogReferences,
  listCatalogReferences,
  parseTechDocs,
} from './catalog/listCatalogReferences';
export { checkModel, loadModelEntity } from './checkModel';
export {
  type LoadedModel,
  type LoadOptions,
  loadSupportModel,
  locateIssues,
} from './loadSupportModel';
export type { ReadFile } from './source/ModelSource';
