export { NoticePage } from './NoticePage';
