export { demoTicketsPlugin as default } from './plugin';
