export { NoticesRouter } from './NoticesRouter';
