import { Route, Routes } from 'react-router-dom';
import { LicencesPage } from './LicencesPage';

/** The tab Licences: the register, requests for licences, and who holds them. */
export function LicencesRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<LicencesPage />} />
      </Routes>
    </main>
  );
}
