export { CountProgress } from './CountProgress';
