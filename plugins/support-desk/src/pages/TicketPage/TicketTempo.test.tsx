import type {
  ModelDetail,
  Ticket,
  TicketComment,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exampleDetail } from '../../__testUtils__/models';
import {
  allowed,
  lena,
  openTicket,
  press,
  worked,
} from '../../__testUtils__/ticketPage';

beforeEach(() => sessionStorage.clear());

describe('who works faster than the page', () => {
  it('starts the next change from the version that the last one made, before the page is read again', async () => {
    const ticket = worked({
      status: 'new',
      actions: allowed('acknowledge'),
    });
    const changed = worked({
      version: 4,
      actions: allowed('start'),
    });
    const { api } = openTicket(ticket, {
      getTicket: jest
        .fn()
        .mockResolvedValueOnce(ticket)
        .mockReturnValue(new Promise(() => {})),
      transitionTicket: jest.fn(async () => changed),
    });
    await press('Acknowledge');
    await press('Start work');
    expect(api.transitionTicket).toHaveBeenLastCalledWith(
      { ticket: '1', version: 4 },
      { action: 'start' },
    );
  });

  it('sends what was done meanwhile after the change that is on its way, onto what that made', async () => {
    let answer = (_ticket: Ticket) => {};
    const { api } = openTicket(
      worked({ status: 'new', actions: allowed('acknowledge', 'comment') }),
      {
        transitionTicket: () =>
          new Promise(resolve => {
            answer = resolve;
          }),
        createComment: jest.fn(async () => ({} as TicketComment)),
      },
    );
    await press('Acknowledge');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Comment' }),
      'Seen',
    );
    await press('Send the comment');
    expect(api.createComment).not.toHaveBeenCalled();
    answer(worked({ version: 4 }));
    await waitFor(() =>
      expect(api.createComment).toHaveBeenCalledWith(
        { ticket: '1', version: 4 },
        expect.objectContaining({ body: 'Seen' }),
      ),
    );
  });
});

describe('once it is resolved', () => {
  const resolved = worked({
    status: 'resolved',
    sides: ['requester'],
    actions: allowed('confirm', 'reopen'),
    resolution: {
      text: 'The service was **restarted**.',
      at: '2025-03-08T11:00:00Z',
      by: lena,
      closesAt: '2025-03-15T11:00:00Z',
    },
  });

  it('asks those who asked whether it is solved', async () => {
    const { api } = openTicket(resolved);
    expect(await screen.findByText('restarted')).toBeVisible();
    await press('Yes, it is solved');
    expect(api.transitionTicket).toHaveBeenCalledWith(
      { ticket: '1', version: 3 },
      expect.objectContaining({ action: 'confirm' }),
    );
  });

  it('takes the answer as soon as the model is there, and at once then', async () => {
    let arrive = (_detail: ModelDetail) => {};
    const { api } = openTicket(resolved, {
      getModel: () =>
        new Promise(resolve => {
          arrive = resolve;
        }),
    });
    const confirm = /^Yes, it is solved/;
    await press(confirm);
    expect(screen.getByRole('button', { name: /reopen it/ })).toBeDisabled();
    arrive(exampleDetail('nec-ihms'));
    await screen.findByRole('region', { name: 'You can do now' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(api.transitionTicket).not.toHaveBeenCalled();
    await press(confirm);
    expect(api.transitionTicket).toHaveBeenCalledTimes(1);
  });
});
