import { Route, Routes } from 'react-router-dom';
import { MailPage } from '../MailPage';
import { PeopleAwayPage } from '../PeopleAwayPage';
import { ProblemPage, ProblemsPage } from '../ProblemsPage';
import { TicketPage } from '../TicketPage';
import { TicketsPage } from './TicketsPage';

/** The tab Tickets: the list, and the page of one ticket. */
export function TicketsRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<TicketsPage />} />
        <Route path="/mail" element={<MailPage />} />
        <Route path="/people-away" element={<PeopleAwayPage />} />
        <Route path="/problems" element={<ProblemsPage />} />
        <Route path="/problems/:key" element={<ProblemPage />} />
        <Route path="/:key" element={<TicketPage />} />
      </Routes>
    </main>
  );
}
