export { mailPlugin } from './plugin';
