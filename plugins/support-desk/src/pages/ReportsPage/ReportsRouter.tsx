import { Route, Routes } from 'react-router-dom';
import { ReportPage } from './ReportPage';
import { ReportsPage } from './ReportsPage';

/** The tab Reports: which there are, and one of them for a period. */
export function ReportsRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<ReportsPage />} />
        <Route path="/:report" element={<ReportPage />} />
      </Routes>
    </main>
  );
}
