export { catalogModuleLocalYaml as default } from './module';
