export { FoundCount } from './FoundCount';
