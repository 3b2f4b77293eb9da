export { demoMailPlugin as default } from './plugin';
