import type {
  Checklist,
  ChecklistStep,
  Problem,
  SupportDeskApi,
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

const step = (changes: Partial<ChecklistStep>): ChecklistStep => ({
  id: 'step',
  text: 'A step',
  optional: false,
  responsible: [],
  state: 'open',
  leadsTo: [],
  decision: false,
  ...changes,
});

const checklist: Checklist = {
  id: 'incident',
  title: 'Procedure: service incident to NEC',
  kind: 'checklist',
  ordered: true,
  origin: 'Service incident to NEC',
  confirm: [],
  done: 1,
  total: 4,
  steps: [
    step({
      id: 'log',
      text: 'Log it on the portal',
      state: 'done',
      automatic: true,
      at: '2025-03-08T11:00:00Z',
    }),
    step({
      id: 'call',
      text: 'Phone the service desk',
      dueAt: '2025-03-08T11:00:00Z',
    }),
    step({
      id: 'patch',
      text: 'Is it a patch?',
      decision: true,
      leadsTo: [{ kind: 'procedure', id: 'dba', title: 'Remote DBA' }],
    }),
    step({ id: 'close', text: 'Close it', blocked: 'first phone' }),
  ],
};

const problem: Problem = {
  id: 'p1',
  key: 'IHMS-P3',
  model: 'supportmodel:default/nec-ihms',
  title: 'Letters print twice',
  description: '',
  workaround: 'Print from the archive',
  status: 'knownError',
  createdBy: lena,
  createdAt: '2025-03-01T09:00:00Z',
  updatedAt: '2025-03-01T09:00:00Z',
  version: 1,
  tickets: 3,
  openTickets: 2,
};

function open(changes: Partial<SupportDeskApi>) {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTicket: jest.fn(async () => exampleTicket({ sides: ['support'] })),
    ...changes,
  });
  const page = renderPage(
    <Routes>
      <Route path="/:key" element={<TicketPage />} />
    </Routes>,
    api,
    { at: '/IHMS-1042' },
  );
  return { api, ...page };
}

// The list loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

beforeEach(() => sessionStorage.clear());

describe('procedures', () => {
  const lists = {
    getChecklists: jest.fn(async () => ({ items: [checklist] })),
    tickStep: jest.fn(async () => ({ items: [checklist] })),
  };
  const card = () => screen.findByRole('region', { name: checklist.title });

  it('say how far they are, what ticked itself, what is late and what is not yet possible', async () => {
    const { container } = open(lists);
    const steps = await card();
    expect(within(steps).getByText('1 of 4 done')).toBeVisible();
    expect(within(steps).getByText(/by itself/)).toBeVisible();
    expect(within(steps).getByText(/was due/)).toBeVisible();
    expect(within(steps).getByText('Not now: first phone')).toBeVisible();
    expect(
      within(steps).queryByRole('checkbox', { name: 'Close it' }),
    ).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('are ticked by those whose steps they are, also outside of support (S2-56)', async () => {
    const getTicket = jest.fn(async () =>
      exampleTicket({ sides: ['requester'] }),
    );
    open({ ...lists, getTicket });
    const name = 'Phone the service desk';
    expect(within(await card()).getByRole('checkbox', { name })).toBeEnabled();
  });

  describe('that look for a work-around', () => {
    const asking = step({ id: 'bug', text: 'Is it a bug?', decision: true });
    const items = [
      { ...checklist, steps: [{ ...asking, asksWorkaround: true }] },
    ];

    it.each([
      ['what it is', 'Keep the work-around', 'Print twice'],
      ['that none is possible', 'None possible', null],
    ])('ask with a yes for %s (S2-67)', async (_title, name, workaround) => {
      const getChecklists = jest.fn(async () => ({ items }));
      const tickStep = jest.fn(async () => ({ items }));
      const { container } = open({ getChecklists, tickStep });
      const press = async (label: string) =>
        userEvent.click(
          within(await card()).getByRole('button', { name: label }),
        );
      await press('Is it a bug? Yes');
      expect(tickStep).not.toHaveBeenCalled();
      const input = await screen.findByRole('textbox', { name: /Work-around/ });
      if (workaround) await userEvent.type(input, workaround);
      expect(await axe(container)).toHaveNoViolations();
      await press(name);
      expect(tickStep).toHaveBeenLastCalledWith(
        { ticket: '1', version: 1 },
        'incident',
        'bug',
        { state: 'done', answer: 'yes', workaround },
      );
    });
  });

  it.each([
    ['checkbox', 'Phone the service desk', 'call', { state: 'done' }],
    ['button', 'Is it a patch? Yes', 'patch', { state: 'done', answer: 'yes' }],
  ])('tick by a %s', async (role, name, id, tick) => {
    const { api } = open(lists);
    await userEvent.click(within(await card()).getByRole(role, { name }));
    expect(api.tickStep).toHaveBeenLastCalledWith(
      { ticket: '1', version: 1 },
      'incident',
      id,
      tick,
    );
  });

  it('skip a step only with a reason', async () => {
    const { api } = open(lists);
    const steps = within(await card());
    await userEvent.click(
      steps.getByRole('button', { name: 'Skip: Phone the service desk' }),
    );
    await userEvent.type(
      steps.getByRole('textbox', { name: /Why it is skipped/ }),
      'They phoned us{Enter}',
    );
    expect(api.tickStep).toHaveBeenLastCalledWith(
      expect.anything(),
      'incident',
      'call',
      { state: 'skipped', outcome: 'They phoned us' },
    );
  });
});

describe('links', () => {
  it('show the known error with its work-around, and other tickets', async () => {
    const { api } = open({
      getLinks: jest.fn(async () => ({
        problem,
        items: [
          {
            kind: 'duplicateOf' as const,
            direction: 'out' as const,
            ticket: {
              id: '7',
              key: 'IHMS-7',
              summary: 'Printed twice',
              status: 'closed' as const,
              level: 'Level 2',
            },
          },
        ],
      })),
      deleteLink: jest.fn(async () => ({ items: [] })),
    });
    const links = within(await screen.findByRole('region', { name: 'Linked' }));
    expect(await links.findByText('Known error IHMS-P3')).toBeVisible();
    expect(links.getByText('Print from the archive')).toBeVisible();
    expect(
      links.getByRole('link', { name: 'IHMS-7, Printed twice' }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-7');
    await userEvent.click(
      links.getByRole('button', { name: 'Remove the link with IHMS-7' }),
    );
    expect(api.deleteLink).toHaveBeenCalledWith(
      { ticket: '1', version: 1 },
      'duplicateOf',
      'IHMS-7',
    );
  });

  it('link with a ticket that is found by words', async () => {
    const { api } = open({
      getTickets: jest.fn(async () => ({
        items: [exampleTicket({ id: '9', key: 'IHMS-9', summary: 'Twice' })],
      })),
      createLink: jest.fn(async () => ({ items: [] })),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Link a ticket' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByRole('combobox', { name: /Other ticket/ }),
      'tw',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'IHMS-9 Twice' }),
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Link a ticket' }),
    );
    await waitFor(() =>
      expect(api.createLink).toHaveBeenCalledWith(
        { ticket: '1', version: 1 },
        { kind: 'relatedTo', ticket: 'IHMS-9' },
      ),
    );
  });
});

it('records a permission', async () => {
  const { api } = open({
    getPermissions: jest.fn(async () => ({
      items: [
        {
          for: 'remote',
          title: 'Remote session',
          sides: [{ id: 'agency', title: 'Agency' }],
          granted: false,
        },
      ],
    })),
    givePermission: jest.fn(async () => ({ items: [] })),
  });
  await userEvent.click(
    await screen.findByRole('button', {
      name: 'Record the permission of Agency for Remote session',
    }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(
    dialog.getByRole('textbox', { name: /Who gave it/ }),
    'Dana Struan{Enter}',
  );
  await waitFor(() =>
    expect(api.givePermission).toHaveBeenCalledWith(
      { ticket: '1', version: 1 },
      { for: 'remote', side: 'agency', givenBy: 'Dana Struan' },
    ),
  );
});
