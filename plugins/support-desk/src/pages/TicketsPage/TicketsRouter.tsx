import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { TicketsPage } from './TicketsPage';

const MailPage = lazyPage(() => import('../MailPage'), 'MailPage');
const PeopleAwayPage = lazyPage(
  () => import('../PeopleAwayPage'),
  'PeopleAwayPage',
);
const ProblemPage = lazyPage(() => import('../ProblemsPage'), 'ProblemPage');
const ProblemsPage = lazyPage(() => import('../ProblemsPage'), 'ProblemsPage');
const TicketPage = lazyPage(() => import('../TicketPage'), 'TicketPage');

/** The tab Tickets: the list, the page of one ticket, and what leads to others. */
export function TicketsRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<TicketsPage />} />
      <Route path="/mail" element={<MailPage />} />
      <Route path="/people-away" element={<PeopleAwayPage />} />
      <Route path="/problems" element={<ProblemsPage />} />
      <Route path="/problems/:key" element={<ProblemPage />} />
      <Route path="/:key" element={<TicketPage />} />
    </PageRoutes>
  );
}
