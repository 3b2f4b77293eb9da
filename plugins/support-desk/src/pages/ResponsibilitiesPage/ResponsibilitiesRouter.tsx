import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { ResponsibilitiesPage } from './ResponsibilitiesPage';

const ResponsibilityReviewPage = lazyPage(
  () => import('../ResponsibilityReviewPage'),
  'ResponsibilityReviewPage',
);
const MatrixImportPage = lazyPage(
  () => import('../MatrixImportPage'),
  'MatrixImportPage',
);
const OpenPointsPage = lazyPage(
  () => import('../OpenPointsPage'),
  'OpenPointsPage',
);

/** The tab Responsibilities: the matrix, and what leads to another one. */
export function ResponsibilitiesRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<ResponsibilitiesPage />} />
      <Route path="/reviews/:review" element={<ResponsibilityReviewPage />} />
      <Route path="/import" element={<MatrixImportPage />} />
      <Route path="/open-points" element={<OpenPointsPage />} />
    </PageRoutes>
  );
}
