import '../../../__testUtils__/wideScreen';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useLocation } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleTicket } from '../../../__testUtils__/tickets';
import { TicketList } from './TicketList';

expect.extend(toHaveNoViolations);

const ME = 'user:default/lena-baird';
const mine = { sides: ['support'] } as Partial<Ticket>;

const TICKETS = [
  exampleTicket({ ...mine, pinned: 'Service incident to NEC' }),
  exampleTicket({ ...mine, id: '2', key: 'IHMS-2', summary: 'Rent statement' }),
  exampleTicket({
    ...mine,
    id: '3',
    key: 'IHMS-3',
    summary: 'Void report',
    assignee: { ref: 'user:default/sorcha-blane', title: 'Sorcha Blane' },
  }),
];

function api(changes: Partial<SupportDeskApi> = {}) {
  return fakeApi({
    getTickets: jest.fn(async () => ({ items: TICKETS, totalCount: 3 })),
    transitionTickets: jest.fn(async ({ tickets }) => ({
      items: tickets.map(({ ticket, version }) => ({
        ticket,
        changed: exampleTicket({ id: ticket, version: version + 1 }),
      })),
    })),
    undoTicket: jest.fn(async ({ ticket, version }) =>
      exampleTicket({ id: ticket, version: version + 1 }),
    ),
    ...changes,
  });
}

function Address() {
  return <output data-testid="address">{useLocation().pathname}</output>;
}

async function renderList(fake: SupportDeskApi, onChange = jest.fn()) {
  const identity = {
    getBackstageIdentity: async () => ({
      type: 'user' as const,
      userEntityRef: ME,
      ownershipEntityRefs: [ME],
    }),
    getProfileInfo: async () => ({}),
    getCredentials: async () => ({}),
    signOut: async () => {},
  };
  const rendered = renderPage(
    <>
      <TicketList filter={{ sort: 'nextDue' }} onChange={onChange} />
      <Address />
    </>,
    fake,
    { apis: [[identityApiRef, identity]] },
  );
  await screen.findByRole('row', { name: /Arrears letters/ });
  return { ...rendered, onChange };
}

const row = (name: RegExp) => screen.getByRole('row', { name });
const box = (name: RegExp) => within(row(name)).getByRole('checkbox');

describe('TicketList', () => {
  it('says of each ticket what is due, what it is, where it belongs and who has it', async () => {
    const { container } = await renderList(api());
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
    const { onChange } = await renderList(api());
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
    const fake = api();
    await renderList(fake);
    const take = await screen.findByRole('button', { name: 'Take IHMS-2' });
    expect(
      screen.queryByRole('button', { name: 'Take IHMS-3' }),
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

  it('changes what is selected, tells what failed, and leaves that selected', async () => {
    const fake = api({
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
    const fake = api();
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

  it('comments on each of them', async () => {
    const fake = api({ createComment: jest.fn(async () => ({} as never)) });
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
    await waitFor(() =>
      expect(jest.mocked(fake.createComment).mock.calls).toEqual(
        ['1', '2'].map(ticket => [
          { ticket, version: 1 },
          { body: 'Known.', internal: false },
        ]),
      ),
    );
  });

  it('selects a range with Shift', async () => {
    await renderList(api());
    const user = userEvent.setup();
    await user.click(box(/Arrears/));
    await user.keyboard('{Shift>}');
    await user.click(box(/Void/));
    await user.keyboard('{/Shift}');
    expect(await screen.findByText('3 selected')).toBeVisible();
  });

  it('takes single keys only while a row has the focus', async () => {
    await renderList(api());
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
    const fake = api({
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
    const fake = api({
      getTickets: jest.fn(async () => ({ items: [exampleTicket()] })),
    });
    await renderList(fake);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Take/ }),
    ).not.toBeInTheDocument();
  });
});
