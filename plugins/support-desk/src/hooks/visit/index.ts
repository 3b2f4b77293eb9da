export { useVisit, VisitProvider } from './VisitProvider';
export type { ReadArticle, VisitLog } from './VisitLog';
