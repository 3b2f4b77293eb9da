export { ModelRouter } from './ModelRouter';
