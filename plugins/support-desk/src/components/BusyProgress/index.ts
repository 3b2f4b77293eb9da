export { BusyProgress } from './BusyProgress';
