import type {
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../../__testUtils__/models';
import { renderPage } from '../../../../__testUtils__/renderPage';
import { exampleTicket } from '../../../../__testUtils__/tickets';
import { TicketPage } from '../../TicketPage';

const allowed = (action: string) => ({ action, allowed: true });

/** The page of a ticket that its reader supports. */
export function openTicket(
  changes: Partial<SupportDeskApi>,
  ticket: Partial<Ticket> = {},
) {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTicket: jest.fn(async () =>
      exampleTicket({
        sides: ['support'],
        actions: ['escalate', 'deescalate', 'takeStep', 'logContact'].map(
          allowed,
        ),
        ...ticket,
      }),
    ),
    ...changes,
  });
  const page = renderPage(
    <Routes>
      <Route path="/:key" element={<TicketPage />} />
    </Routes>,
    api,
    { at: '/IHMS-1042' },
  );
  return { api, ...page };
}

/** The list of events asks when its end comes into view, which jsdom never tells. */
export function withoutViewport() {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
}
