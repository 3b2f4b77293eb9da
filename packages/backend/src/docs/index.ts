export { techdocsModuleWarmUp as default } from './module';
