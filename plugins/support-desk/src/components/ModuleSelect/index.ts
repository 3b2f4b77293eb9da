export { ModuleSelect } from './ModuleSelect';
