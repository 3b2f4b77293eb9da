import { Skeleton } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { CandidatePage } from './candidate/CandidatePage';
import { FaqPage } from './FaqPage';

// The editor is heavy: who only reads does not wait for it.
const DraftPage = lazy(() =>
  import('../ArticleEditorPage').then(m => ({ default: m.DraftPage })),
);
const EditArticlePage = lazy(() =>
  import('../ArticleEditorPage').then(m => ({ default: m.EditArticlePage })),
);
const ArticlesPage = lazy(() =>
  import('../ArticlesPage').then(m => ({ default: m.ArticlesPage })),
);

/** The tab FAQ: what to read, what deserves an article, the editor, and what articles were good for. */
export function FaqRouter() {
  return (
    <main>
      <Suspense fallback={<Skeleton width="100%" height={320} />}>
        <Routes>
          <Route path="/" element={<FaqPage />} />
          <Route path="/candidates/:candidate" element={<CandidatePage />} />
          <Route path="/drafts/:draft" element={<DraftPage />} />
          <Route path="/edit" element={<EditArticlePage />} />
          <Route path="/articles" element={<ArticlesPage />} />
        </Routes>
      </Suspense>
    </main>
  );
}
