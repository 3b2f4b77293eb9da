import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import { renderPage } from '../__testUtils__/renderPage';
import { exampleTicket } from '../__testUtils__/tickets';
import { DueNext } from './DueNextWidget';

expect.extend(toHaveNoViolations);

/** Who the tests are signed in as. */
const me = 'user:default/guest';

const api = (changes: Partial<SupportDeskApi> = {}) =>
  fakeApi({
    getTickets: jest.fn(async () => ({
      items: [
        exampleTicket({ team: { ref: me, title: 'My team' } }),
        exampleTicket({
          id: '2',
          key: 'IHMS-1036',
          summary: 'Rent accounts do not open',
          assignee: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
        }),
      ],
      totalCount: 38,
    })),
    ...changes,
  });

describe('DueNext', () => {
  it('lists what is due next for the teams of the reader, five at most', async () => {
    const fake = api();
    const { container } = renderPage(<DueNext />, fake);
    const link = await screen.findByRole('link', {
      name: 'Arrears letters print twice',
    });
    expect(link).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(fake.getTickets).toHaveBeenCalledWith({
      scope: 'team',
      status: 'open',
      sort: 'nextDue',
      limit: 5,
    });
    const [first, second] = screen.getAllByRole('listitem');
    expect(within(first).getByText('Mon 10 March, 12:00')).toBeVisible();
    expect(within(first).getByText('New')).toBeVisible();
    expect(within(second).getByText('Lena Baird')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the queue, 38' }),
    ).toHaveAttribute('href', '/support/tickets?scope=team');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lets somebody of the team take a ticket that nobody has', async () => {
    const transitionTickets = jest.fn(async () => ({
      items: [{ ticket: '1', changed: exampleTicket({ version: 2 }) }],
    }));
    renderPage(<DueNext />, api({ transitionTickets }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take it: IHMS-1042' }),
    );
    await waitFor(() =>
      expect(transitionTickets).toHaveBeenCalledWith({
        tickets: [{ ticket: '1', version: 1 }],
        transition: { action: 'assign', assignee: me },
      }),
    );
    expect(await screen.findByText('1 ticket changed')).toBeVisible();
  });

  it('says what would appear where nothing is due', async () => {
    renderPage(
      <DueNext />,
      api({ getTickets: jest.fn(async () => ({ items: [], totalCount: 0 })) }),
    );
    expect(
      await screen.findByText(/^Nothing is due for your team/),
    ).toBeVisible();
  });
});
