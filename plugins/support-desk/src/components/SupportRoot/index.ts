export { ScreenOnly } from './ScreenOnly';
export { SupportRoot } from './SupportRoot';
