import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { VisitProvider } from '../../hooks/visit';
import { GetHelpPage } from './GetHelpPage';

const RaiseRequestPage = lazyPage(
  () => import('../RaiseRequestPage'),
  'RaiseRequestPage',
);

/** The tab Get help: the page itself, and the form behind it. */
export function GetHelpRouter() {
  return (
    <VisitProvider>
      <PageRoutes>
        <Route path="/" element={<GetHelpPage />} />
        <Route path="/raise" element={<RaiseRequestPage />} />
      </PageRoutes>
    </VisitProvider>
  );
}
