export { FilterBar } from './FilterBar';
export { FilterSelect } from './FilterSelect';
export { SystemFilter } from './SystemFilter';
