import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleClock, exampleTicket } from '../../__testUtils__/tickets';
import { TicketsPage } from './TicketsPage';

expect.extend(toHaveNoViolations);

const counts = {
  overdue: 1,
  atRisk: 2,
  running: 18,
  paused: 6,
  none: 11,
  total: 38,
  mine: 6,
  team: 38,
  all: 112,
};

const api = (changes = {}) =>
  fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTicketCounts: jest.fn(async () => counts),
    getTickets: jest.fn(async () => ({
      items: [
        exampleTicket({
          clocks: [exampleClock({ dueAt: '2025-03-08T11:30:00Z' })],
        }),
        exampleTicket({
          id: '2',
          key: 'IHMS-0987',
          summary: 'Rent statement',
          clocks: [],
          priority: undefined,
        }),
      ],
      totalCount: 2,
    })),
    ...changes,
  });

describe('TicketsPage', () => {
  it('lists tickets with what is due, and counts them by state', async () => {
    const { container } = renderPage(<TicketsPage />, api());
    const link = await screen.findByRole('link', {
      name: 'Arrears letters print twice',
    });
    expect(link).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(screen.getByText('Overdue by 10 min')).toBeInTheDocument();
    expect(screen.getByText('No target in the model')).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: /1 overdue/ }),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for what the address says', async () => {
    const fake = api();
    renderPage(<TicketsPage />, fake, {
      at: '/?scope=mine&priority=p1&q=rent',
    });
    await screen.findByRole('link', { name: 'Rent statement' });
    expect(fake.getTickets).toHaveBeenCalledWith(
      expect.objectContaining({
        scope: 'mine',
        priority: 'p1',
        q: 'rent',
        status: 'open',
        sort: 'nextDue',
      }),
    );
  });

  it('filters by state with one press, and takes the filter away with the next', async () => {
    const fake = api();
    renderPage(<TicketsPage />, fake);
    const overdue = await screen.findByRole('button', { name: /1 overdue/ });
    await userEvent.click(overdue);
    await waitFor(() =>
      expect(fake.getTickets).toHaveBeenLastCalledWith(
        expect.objectContaining({ due: 'overdue' }),
      ),
    );
    await userEvent.click(overdue);
    await waitFor(() =>
      expect(fake.getTickets).toHaveBeenLastCalledWith(
        expect.not.objectContaining({ due: expect.anything() }),
      ),
    );
  });

  it('names the filter to take away when they leave nothing, and says when there is nothing', async () => {
    const none = api({
      getTickets: jest.fn(async () => ({ items: [], totalCount: 0 })),
      getTicketCounts: jest.fn(async ({ priority, q } = {}) => ({
        ...counts,
        total: priority ? 0 : 4,
        ...(!q && !priority && { total: 38 }),
      })),
    });
    renderPage(<TicketsPage />, none, { at: '/?priority=p1&q=rent' });
    expect(
      await screen.findByText(
        'Take one filter away: without “Priority P1” there are 4 tickets.',
      ),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Take “Priority P1” away' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take “rent” away' }),
    );
    expect(
      await screen.findByText('There is no open ticket'),
    ).toBeInTheDocument();
  });

  it('asks for the order of the model', async () => {
    const fake = api();
    renderPage(<TicketsPage />, fake);
    await userEvent.click(
      await screen.findByRole('button', { name: 'View: Due next' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'In the model’s order' }),
    );
    await waitFor(() =>
      expect(fake.getTickets).toHaveBeenLastCalledWith(
        expect.objectContaining({ sort: 'queue' }),
      ),
    );
  });

  it('asks for the tickets of the reader by name', async () => {
    const fake = api();
    renderPage(<TicketsPage />, fake, { at: '/?assignee=me' });
    await screen.findByRole('link', { name: 'Rent statement' });
    expect(fake.getTickets).toHaveBeenCalledWith(
      expect.objectContaining({ assignee: 'user:default/guest' }),
    );
  });
});
