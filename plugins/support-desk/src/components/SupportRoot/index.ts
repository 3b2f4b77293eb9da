export { SupportRoot } from './SupportRoot';
