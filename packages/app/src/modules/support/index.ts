export { supportModules } from './supportModule';
