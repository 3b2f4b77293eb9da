export { ActionHeader } from './ActionHeader';
