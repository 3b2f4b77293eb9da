import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { FaqPage } from './FaqPage';

const CandidatePage = lazyPage(
  () => import('./candidate/CandidatePage'),
  'CandidatePage',
);
const DraftPage = lazyPage(() => import('../ArticleEditorPage'), 'DraftPage');
const EditArticlePage = lazyPage(
  () => import('../ArticleEditorPage'),
  'EditArticlePage',
);
const ArticlesPage = lazyPage(() => import('../ArticlesPage'), 'ArticlesPage');

/** The tab FAQ: what to read, what deserves an article, the editor, and what articles were good for. */
export function FaqRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<FaqPage />} />
      <Route path="/candidates/:candidate" element={<CandidatePage />} />
      <Route path="/drafts/:draft" element={<DraftPage />} />
      <Route path="/edit" element={<EditArticlePage />} />
      <Route path="/articles" element={<ArticlesPage />} />
    </PageRoutes>
  );
}
