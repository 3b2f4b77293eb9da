import { Skeleton } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ResponsibilitiesPage } from './ResponsibilitiesPage';

// Few of those who look something up review or import.
const ResponsibilityReviewPage = lazy(() =>
  import('../ResponsibilityReviewPage').then(m => ({
    default: m.ResponsibilityReviewPage,
  })),
);
const MatrixImportPage = lazy(() =>
  import('../MatrixImportPage').then(m => ({ default: m.MatrixImportPage })),
);
const OpenPointsPage = lazy(() =>
  import('../OpenPointsPage').then(m => ({ default: m.OpenPointsPage })),
);

/** The tab Responsibilities: the matrix, and what leads to another one. */
export function ResponsibilitiesRouter() {
  return (
    <main>
      <Suspense fallback={<Skeleton width="100%" height={320} />}>
        <Routes>
          <Route path="/" element={<ResponsibilitiesPage />} />
          <Route
            path="/reviews/:review"
            element={<ResponsibilityReviewPage />}
          />
          <Route path="/import" element={<MatrixImportPage />} />
          <Route path="/open-points" element={<OpenPointsPage />} />
        </Routes>
      </Suspense>
    </main>
  );
}
