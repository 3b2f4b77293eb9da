import '../../../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  box,
  renderList,
  ticketListApi,
} from '../../../__testUtils__/ticketList';
import { exampleTicket } from '../../../__testUtils__/tickets';

describe('changes of several tickets', () => {
  it('changes what is selected, tells what failed, and leaves that selected', async () => {
    const fake = ticketListApi({
      transitionTickets: jest.fn(async () => ({
        items: [
          { ticket: '1', changed: exampleTicket({ version: 2 }) },
          {
            ticket: '2',
            error: { name: 'ConflictError', message: 'Lena was faster.' },
          },
        ],
      })),
    });
    await renderList(fake);
    await userEvent.click(box(/Arrears/));
    await userEvent.click(box(/Rent/));
    expect(await screen.findByText('2 selected')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Set status' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Start work' }),
    );
    expect(fake.transitionTickets).toHaveBeenCalledWith({
      tickets: [
        { ticket: '1', version: 1 },
        { ticket: '2', version: 1 },
      ],
      transition: { action: 'start' },
    });
    expect(await screen.findByText('Lena was faster.')).toBeVisible();
    expect(box(/Rent/)).toBeChecked();
    expect(box(/Arrears/)).not.toBeChecked();
  });

  it('says why tickets cannot be merged, and merges the younger into the older', async () => {
    const fake = ticketListApi();
    await renderList(fake);
    await userEvent.click(box(/Arrears/));
    expect(await screen.findByText('Merge: select two or more')).toBeVisible();
    await userEvent.click(box(/Rent/));
    await userEvent.click(await screen.findByRole('button', { name: 'Merge' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Merge' }),
    );
    expect(fake.transitionTickets).toHaveBeenCalledWith({
      tickets: [{ ticket: '2', version: 1 }],
      transition: { action: 'merge', into: '1', reason: undefined },
    });
  });

  it('takes a merge back by its counterpart', async () => {
    const fake = ticketListApi();
    await renderList(fake);
    await userEvent.click(box(/Arrears/));
    await userEvent.click(box(/Rent/));
    await userEvent.click(await screen.findByRole('button', { name: 'Merge' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Merge' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(fake.transitionTickets).toHaveBeenLastCalledWith({
      tickets: [{ ticket: '2', version: 2 }],
      transition: { action: 'unmerge' },
    });
  });

  it('comments on each of them, after some time to think better of it', async () => {
    const fake = ticketListApi({
      createComment: jest.fn(async () => ({} as never)),
    });
    await renderList(fake);
    await userEvent.click(box(/Arrears/));
    await userEvent.click(box(/Rent/));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Comment' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox'), 'Known.');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Comment' }),
    );
    expect(
      await screen.findByText(
        'The comments on 2 tickets are sent in ten seconds',
      ),
    ).toBeVisible();
    expect(fake.createComment).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Send now' }));
    await waitFor(() =>
      expect(jest.mocked(fake.createComment).mock.calls).toEqual(
        ['1', '2'].map(ticket => [
          { ticket, version: 1 },
          { body: 'Known.', internal: false },
        ]),
      ),
    );
  });
});
