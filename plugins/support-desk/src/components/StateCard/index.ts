export { StateCard } from './StateCard';
