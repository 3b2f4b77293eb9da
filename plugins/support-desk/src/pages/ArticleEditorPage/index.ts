export { DraftPage } from './DraftPage';
export { EditArticlePage } from './EditArticlePage';
