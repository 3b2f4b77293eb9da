export { ReviewMode } from './ReviewMode';
