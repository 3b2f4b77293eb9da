export { articleAddon } from './extension';
