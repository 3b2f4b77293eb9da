import { Route, Routes } from 'react-router-dom';
import { FeedbackPage } from './feedback/FeedbackPage';
import { ReportPage } from './ReportPage';
import { ReportsPage } from './ReportsPage';
import { SurveysPage } from './surveys/SurveysPage';

/** The tab Reports: which there are, and one of them for a period. */
export function ReportsRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<ReportsPage />} />
        <Route path="/surveys" element={<SurveysPage />} />
        <Route path="/feedback" element={<FeedbackPage />} />
        <Route path="/:report" element={<ReportPage />} />
      </Routes>
    </main>
  );
}
