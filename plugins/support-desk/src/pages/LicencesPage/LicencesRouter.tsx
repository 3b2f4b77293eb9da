import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { LicencesPage } from './LicencesPage';

const AskLicencePage = lazyPage(
  () => import('../LicenceRequestsPage'),
  'AskLicencePage',
);
const LicenceRequestsPage = lazyPage(
  () => import('../LicenceRequestsPage'),
  'LicenceRequestsPage',
);
const LicenceRequestPage = lazyPage(
  () => import('../LicenceRequestsPage'),
  'LicenceRequestPage',
);
const LicenceImportPage = lazyPage(
  () => import('../LicenceImportPage'),
  'LicenceImportPage',
);
const LicenceSeatsPage = lazyPage(
  () => import('../LicenceSeatsPage'),
  'LicenceSeatsPage',
);

/** The tab Licences: the register, requests for licences, and who holds them. */
export function LicencesRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<LicencesPage />} />
      <Route path="/request" element={<AskLicencePage />} />
      <Route path="/requests" element={<LicenceRequestsPage />} />
      <Route path="/requests/:request" element={<LicenceRequestPage />} />
      <Route path="/import" element={<LicenceImportPage />} />
      <Route path="/:licence/seats" element={<LicenceSeatsPage />} />
    </PageRoutes>
  );
}
