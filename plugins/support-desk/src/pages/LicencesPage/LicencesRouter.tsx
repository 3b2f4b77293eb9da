import { Route, Routes } from 'react-router-dom';
import { LicenceImportPage } from '../LicenceImportPage';
import {
  AskLicencePage,
  LicenceRequestPage,
  LicenceRequestsPage,
} from '../LicenceRequestsPage';
import { LicenceSeatsPage } from '../LicenceSeatsPage';
import { LicencesPage } from './LicencesPage';

/** The tab Licences: the register, requests for licences, and who holds them. */
export function LicencesRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<LicencesPage />} />
        <Route path="/request" element={<AskLicencePage />} />
        <Route path="/requests" element={<LicenceRequestsPage />} />
        <Route path="/requests/:request" element={<LicenceRequestPage />} />
        <Route path="/import" element={<LicenceImportPage />} />
        <Route path="/:licence/seats" element={<LicenceSeatsPage />} />
      </Routes>
    </main>
  );
}
