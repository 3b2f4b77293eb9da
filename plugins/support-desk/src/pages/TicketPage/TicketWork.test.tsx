import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openTicket, press, worked } from '../../__testUtils__/ticketPage';

expect.extend(toHaveNoViolations);

const conflict = {
  body: {
    error: {
      name: 'ConflictError',
      message: 'stale',
      code: 'STALE_VERSION',
      version: 7,
      changedBy: 'Rory Baird',
      changedAt: '2025-03-08T11:03:00Z',
      changes: ['prioritised'],
    },
  },
};

beforeEach(() => sessionStorage.clear());

describe('what can be done with a ticket', () => {
  it('says what is possible, what is not and why, without an axe violation', async () => {
    const { container } = openTicket();
    const actions = await screen.findByRole('region', {
      name: 'You can do now',
    });
    expect(
      within(actions).getByRole('button', { name: 'Resolve' }),
    ).toHaveAttribute('data-variant', 'primary');
    expect(within(actions).getByText('It is at the vendor.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks what an action needs, sends it at the version seen, and offers the way back', async () => {
    const ticket = worked();
    const { api } = openTicket(ticket, {
      undoTicket: jest.fn(async () => ticket),
    });
    await press('Set waiting');
    const dialog = await screen.findByRole('dialog');
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(
      within(dialog).getByRole('radio', { name: /The vendor/ }),
    );
    const send = within(dialog).getByRole('button', { name: 'Set waiting' });
    await userEvent.click(send);
    expect(api.transitionTicket).not.toHaveBeenCalled();
    const reason = within(dialog).getByRole('textbox', { name: /Reason/ });
    expect(reason).toBeInvalid();
    await userEvent.type(reason, 'NEC asks for the log');
    await userEvent.click(send);
    await waitFor(() =>
      expect(api.transitionTicket).toHaveBeenCalledWith(
        { ticket: '1', version: 3 },
        expect.objectContaining({
          action: 'wait',
          for: 'vendor',
          reason: 'NEC asks for the log',
        }),
      ),
    );
    await press('Undo');
    expect(api.undoTicket).toHaveBeenCalledWith({ ticket: '1', version: 4 });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('keeps what was entered when somebody was faster, and sends it onto that', async () => {
    const { api } = openTicket(worked(), {
      transitionTicket: jest
        .fn()
        .mockRejectedValueOnce(conflict)
        .mockResolvedValueOnce(worked({ version: 8 })),
    });
    await press('Resolve');
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /What solved it/ }),
      'Restarted',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Resolve' }),
    );
    expect(
      await within(dialog).findByText(/Rory Baird changed this ticket at/),
    ).toBeVisible();
    expect(within(dialog).getByText(/Priority changed\./)).toBeVisible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Send mine as well' }),
    );
    await waitFor(() =>
      expect(api.transitionTicket).toHaveBeenLastCalledWith(
        { ticket: '1', version: 7 },
        expect.objectContaining({ resolution: 'Restarted' }),
      ),
    );
  });

  it('shows what the back end finds wrong at its field', async () => {
    openTicket(worked(), {
      transitionTicket: jest.fn().mockRejectedValue({
        body: {
          error: {
            fields: [{ field: 'priority', message: 'is that of before' }],
          },
        },
      }),
    });
    await press('Change the priority');
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'x',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Change the priority' }),
    );
    expect(await within(dialog).findByText('is that of before')).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: /Reason/ })).toHaveValue(
      'x',
    );
  });

  it('closes a dialog with Escape and keeps what was typed for the next time', async () => {
    openTicket();
    await press('Resolve');
    const text = () => screen.findByRole('textbox', { name: /What solved it/ });
    await userEvent.type(await text(), 'Half a');
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('button', { name: 'Resolve' })).toHaveFocus();
    await press('Resolve');
    expect(await text()).toHaveValue('Half a');
  });

  it('assigns to people of the team', async () => {
    const { api } = openTicket(
      worked({
        assignee: undefined,
        actions: [{ action: 'assign', allowed: true }],
      }),
    );
    await press('Assign or take it');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      await within(dialog).findByRole('radio', { name: 'Rory Baird' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Assign or take it' }),
    );
    await waitFor(() =>
      expect(api.transitionTicket).toHaveBeenCalledWith(
        { ticket: '1', version: 3 },
        { action: 'assign', assignee: 'user:default/rory-baird' },
      ),
    );
  });
});
