import '../../../__testUtils__/wideScreen';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  ME,
  mine,
  TICKETS,
  box,
  renderList,
  row,
  ticketListApi,
} from '../../../__testUtils__/ticketList';
import { exampleTicket } from '../../../__testUtils__/tickets';

expect.extend(toHaveNoViolations);

describe('TicketList', () => {
  it('says of each ticket what is due, what it is, where it belongs and who has it', async () => {
    const { container } = await renderList(ticketListApi());
    for (const word of [
      'Mon 10 March, 12:00',
      'Response, 3 h of business time',
      'IHMS-1042',
      'Service incident to NEC first',
      'Letters',
      '2',
      'New',
      'Level 3, External Escalation',
    ]) {
      expect(
        await within(row(/Arrears letters/)).findByText(word),
      ).toBeInTheDocument();
    }
    expect(within(row(/Void/)).getByText('Sorcha Blane')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('sorts by every column', async () => {
    const { onChange } = await renderList(ticketListApi());
    for (const [column, sort] of [
      ['Priority', 'priority'],
      ['System', 'model'],
      ['Ticket', 'summary'],
      ['Status and level', 'status'],
      ['Assignee', 'assignee'],
    ]) {
      await userEvent.click(screen.getByRole('columnheader', { name: column }));
      expect(onChange).toHaveBeenLastCalledWith({ sort, order: 'asc' });
    }
    await userEvent.click(
      screen.getByRole('columnheader', { name: 'Next due' }),
    );
    expect(onChange).toHaveBeenLastCalledWith({
      sort: 'nextDue',
      order: 'desc',
    });
  });

  it('lets those whose work it is take a ticket, and take that back', async () => {
    const fake = ticketListApi();
    await renderList(fake);
    const take = await screen.findByRole('button', { name: 'Take it: IHMS-2' });
    expect(
      screen.queryByRole('button', { name: 'Take it: IHMS-3' }),
    ).not.toBeInTheDocument();
    await userEvent.click(take);
    expect(fake.transitionTickets).toHaveBeenCalledWith({
      tickets: [{ ticket: '2', version: 1 }],
      transition: { action: 'assign', assignee: ME },
    });
    expect(await screen.findByText('1 ticket changed')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(fake.undoTicket).toHaveBeenCalledWith({ ticket: '2', version: 2 });
    expect(await screen.findByText('1 change taken back')).toBeVisible();
  });

  it('selects a range with Shift', async () => {
    await renderList(ticketListApi());
    const user = userEvent.setup();
    await user.click(box(/Arrears/));
    await user.keyboard('{Shift>}');
    await user.click(box(/Void/));
    await user.keyboard('{/Shift}');
    expect(await screen.findByText('3 selected')).toBeVisible();
  });

  it('takes single keys only while a row has the focus', async () => {
    await renderList(ticketListApi());
    const first = row(/Arrears/);
    first.focus();
    fireEvent.keyDown(first, { key: 'j' });
    await waitFor(() => expect(row(/Rent/)).toHaveFocus());
    fireEvent.keyDown(row(/Rent/), { key: 'x' });
    expect(await screen.findByText('1 selected')).toBeVisible();
    fireEvent.keyDown(row(/Rent/), { key: 'k' });
    await waitFor(() => expect(row(/Arrears/)).toHaveFocus());
    fireEvent.keyDown(row(/Arrears/), { key: 'a' });
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Assign 1 ticket',
    );
    await userEvent.keyboard('{Escape}');

    const link = screen.getByRole('link', { name: 'Rent statement' });
    fireEvent.keyDown(link, { key: 'x' });
    expect(screen.getByText('1 selected')).toBeVisible();

    fireEvent.keyDown(row(/Void/), { key: 'Enter' });
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/support/tickets/IHMS-3',
      ),
    );
  });

  it('selects all that one change takes, beyond what is loaded', async () => {
    const more = exampleTicket({ ...mine, id: '4', key: 'IHMS-4' });
    const fake = ticketListApi({
      getTickets: jest.fn(async ({ limit } = {}) =>
        limit === 50
          ? { items: TICKETS, totalCount: 4, nextCursor: 'next' }
          : { items: [...TICKETS, more], totalCount: 4 },
      ),
    });
    await renderList(fake);
    const [all] = screen.getAllByRole('checkbox');
    await userEvent.click(all);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Select all 4' }),
    );
    expect(await screen.findByText('4 selected')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByText('4 selected')).not.toBeInTheDocument();
  });

  it('offers nothing to those who work on none of them', async () => {
    const fake = ticketListApi({
      getTickets: jest.fn(async () => ({ items: [exampleTicket()] })),
    });
    await renderList(fake);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Take/ }),
    ).not.toBeInTheDocument();
  });
});
