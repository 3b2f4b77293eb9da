export { FaqRouter } from './FaqRouter';
