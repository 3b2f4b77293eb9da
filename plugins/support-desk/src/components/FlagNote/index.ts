export { FlagNote } from './FlagNote';
