export { SystemSelect } from './SystemSelect';
