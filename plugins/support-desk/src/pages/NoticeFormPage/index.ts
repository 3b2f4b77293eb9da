export { EditNoticePage } from './EditNoticePage';
export { PostNoticePage } from './PostNoticePage';
