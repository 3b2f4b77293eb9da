export { DraftState } from './DraftState';
