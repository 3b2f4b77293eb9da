export { OpeningLabel } from './OpeningLabel';
