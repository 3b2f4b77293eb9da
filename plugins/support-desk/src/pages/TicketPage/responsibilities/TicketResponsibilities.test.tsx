import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { openTicket, worked } from '../../../__testUtils__/ticketPage';
import { exampleTask } from '../../../__testUtils__/whoDoes';
import { TicketResponsibilities } from './TicketResponsibilities';

jest.setTimeout(60_000);

describe('TicketResponsibilities', () => {
  it('says on the page of a ticket whose tasks it is about', async () => {
    const ticket = worked();
    const getTicketResponsibilities = jest.fn(async () => ({
      items: [exampleTask],
    }));
    openTicket(ticket, { getTicketResponsibilities });
    const card = within(
      await screen.findByRole('region', { name: 'Who does this' }),
    );
    expect(card.getByRole('link', { name: 'Windows Updates' })).toBeVisible();
    expect(
      card.getByText('Client IT Resource: responsible, to be confirmed'),
    ).toBeVisible();
    expect(
      card.getByRole('link', { name: 'The whole matrix' }),
    ).toHaveAttribute(
      'href',
      `/support/responsibilities?${new URLSearchParams({
        model: ticket.model,
      })}`,
    );
    expect(getTicketResponsibilities).toHaveBeenCalledWith(ticket.id);
  });

  it.each<[string, () => Promise<{ items: [] }>]>([
    ['is about no task', async () => ({ items: [] })],
    [
      'cannot be looked up',
      async () => {
        throw new Error('down');
      },
    ],
  ])('is not there for a ticket that %s', async (_why, answer) => {
    const getTicketResponsibilities = jest.fn(answer);
    renderPage(
      <>
        <TicketResponsibilities ticket={worked()} />
        <p>below</p>
      </>,
      fakeApi({ getTicketResponsibilities }),
    );
    expect(await screen.findByText('below')).toBeVisible();
    expect(getTicketResponsibilities).toHaveBeenCalled();
    expect(screen.queryByText('Who does this')).toBeNull();
  });
});
