import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { ReportsPage } from './ReportsPage';

const FeedbackPage = lazyPage(
  () => import('./feedback/FeedbackPage'),
  'FeedbackPage',
);
const ReportPage = lazyPage(() => import('./ReportPage'), 'ReportPage');
const SurveysPage = lazyPage(
  () => import('./surveys/SurveysPage'),
  'SurveysPage',
);

/** The tab Reports: which there are, and one of them for a period. */
export function ReportsRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<ReportsPage />} />
      <Route path="/surveys" element={<SurveysPage />} />
      <Route path="/feedback" element={<FeedbackPage />} />
      <Route path="/:report" element={<ReportPage />} />
    </PageRoutes>
  );
}
