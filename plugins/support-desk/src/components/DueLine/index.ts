export { DueLine } from './DueLine';
