import type {
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleTicket } from '../../__testUtils__/tickets';
import { TicketPage } from './TicketPage';

expect.extend(toHaveNoViolations);

const lena = { ref: 'user:default/lena-baird', title: 'Lena Baird' };

const worked = (changes: Partial<Ticket> = {}) =>
  exampleTicket({
    status: 'inProgress',
    version: 3,
    assignee: lena,
    sides: ['support'],
    actions: [
      ...['comment', 'note', 'logContact', 'wait', 'resolve', 'prioritise'].map(
        action => ({ action, allowed: true }),
      ),
      { action: 'merge', allowed: false, reason: 'It is at the vendor.' },
    ],
    ...changes,
  });

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

function open(
  ticket: Ticket = worked(),
  changes: Partial<SupportDeskApi> = {},
) {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTicket: jest.fn(async () => ticket),
    transitionTicket: jest.fn(async () => ({ ...ticket, version: 4 })),
    ...changes,
  });
  const page = renderPage(
    <Routes>
      <Route path="/:key" element={<TicketPage />} />
    </Routes>,
    api,
    {
      at: '/IHMS-1042',
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: { name: 'rory-baird' },
          spec: { profile: { displayName: 'Rory Baird' } },
          relations: [
            { type: 'memberOf', targetRef: 'group:default/ihms-project-team' },
          ],
        },
      ],
    },
  );
  return { api, ...page };
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => sessionStorage.clear());

describe('what can be done with a ticket', () => {
  it('says what is possible, what is not and why, without an axe violation', async () => {
    const { container } = open();
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
    const { api } = open(ticket, {
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

  it('starts the next change from the version that the last one made, before the page is read again', async () => {
    const ticket = worked({
      status: 'new',
      actions: [{ action: 'acknowledge', allowed: true }],
    });
    const changed = worked({
      version: 4,
      actions: [{ action: 'start', allowed: true }],
    });
    const { api } = open(ticket, {
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

  it('keeps what was entered when somebody was faster, and sends it onto that', async () => {
    const { api } = open(worked(), {
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
    open(worked(), {
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
    open();
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
    const { api } = open(
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

  it('asks those who asked whether it is solved', async () => {
    const { api } = open(
      worked({
        status: 'resolved',
        sides: ['requester'],
        actions: [
          { action: 'confirm', allowed: true },
          { action: 'reopen', allowed: true },
        ],
        resolution: {
          text: 'The service was **restarted**.',
          at: '2025-03-08T11:00:00Z',
          by: lena,
          closesAt: '2025-03-15T11:00:00Z',
        },
      }),
    );
    expect(await screen.findByText('restarted')).toBeVisible();
    await press('Yes, it is solved');
    expect(api.transitionTicket).toHaveBeenCalledWith(
      { ticket: '1', version: 3 },
      expect.objectContaining({ action: 'confirm' }),
    );
  });
});
