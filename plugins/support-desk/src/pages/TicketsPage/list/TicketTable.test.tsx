import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleTicket } from '../../__testUtils__/tickets';
import { TicketTable } from './TicketTable';

expect.extend(toHaveNoViolations);

describe('TicketTable', () => {
  it('says of each ticket what is due, what it is, where it belongs and who has it', async () => {
    const tickets = [
      exampleTicket({
        assignee: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
      }),
    ];
    const { container } = renderPage(
      <TicketTable
        tickets={tickets}
        filter={{ sort: 'nextDue' }}
        stale={false}
        onSort={jest.fn()}
      />,
      fakeApi(),
    );
    const row = await screen.findByRole('row', {
      name: /Arrears letters print twice/,
    });
    const words = [
      'Mon 10 March, 12:00',
      'Response, 3 h of business time',
      'IHMS-1042',
      'Letters',
      '2',
      'New',
      'Level 3, External Escalation',
      'Lena Baird',
    ];
    for (const word of words)
      expect(await within(row).findByText(word)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('turns the order round', async () => {
    const onSort = jest.fn();
    renderPage(
      <TicketTable
        tickets={[exampleTicket()]}
        filter={{ sort: 'nextDue' }}
        stale={false}
        onSort={onSort}
      />,
      fakeApi(),
    );
    await userEvent.click(await screen.findByText('Next due'));
    expect(onSort).toHaveBeenCalledWith({ sort: 'nextDue', order: 'desc' });
  });
});
