import { Route, Routes } from 'react-router-dom';
import { VisitProvider } from '../../hooks/visit';
import { RaiseRequestPage } from '../RaiseRequestPage';
import { GetHelpPage } from './GetHelpPage';

/** The tab Get help: the page itself, and the form behind it. */
export function GetHelpRouter() {
  return (
    <main>
      <VisitProvider>
        <Routes>
          <Route path="/" element={<GetHelpPage />} />
          <Route path="/raise" element={<RaiseRequestPage />} />
        </Routes>
      </VisitProvider>
    </main>
  );
}
