import { ResponseError } from '@backstage/errors';
import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleClock, exampleTicket } from '../../__testUtils__/tickets';
import { TicketPage } from './TicketPage';

expect.extend(toHaveNoViolations);

const page = (
  <Routes>
    <Route path="/:key" element={<TicketPage />} />
  </Routes>
);

const resolution = exampleClock({
  id: 'resolution',
  measure: 'resolution',
  title: 'Resolution',
  label: 'Future Release',
  dueAt: null,
  state: 'none',
  targetMs: undefined,
});

const api = () =>
  fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTicket: jest.fn(async () =>
      exampleTicket({
        clocks: [exampleClock(), resolution],
        fields: { 'portal-reference': 'HH-48213' },
      }),
    ),
    getTimeline: jest.fn(async () => ({
      items: [
        {
          id: '1',
          at: '2025-03-07T16:00:00.000Z',
          type: 'created',
          actor: {
            ref: 'user:default/kirstin-mackay',
            title: 'Kirstin Mackay',
          },
          internal: false,
          data: {},
        },
      ],
    })),
  });

describe('TicketPage', () => {
  it('says what was promised, until when, and what is only assumed', async () => {
    const { container } = renderPage(page, api(), { at: '/IHMS-1042' });
    const clocks = await screen.findByRole('region', { name: 'Clocks' });
    expect(
      within(clocks).getByText(/Promised: 4 business hours/),
    ).toBeInTheDocument();
    expect(
      within(clocks).getAllByText(/Mon 10 March, 12:00/).length,
    ).toBeGreaterThan(0);
    expect(
      within(clocks).getByText('3 h of business time left'),
    ).toBeInTheDocument();
    expect(within(clocks).getByText('Future Release')).toBeInTheDocument();
    expect(
      within(clocks).getByText(/neither days nor hours are given/),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('puts the priority in doubt whose definition no longer holds (S2-68)', async () => {
    const because = ['No workaround is available.'];
    const doubt = {
      about: 'priority',
      code: 'workaroundKnown',
      message: 'Review it',
      because,
    } as const;
    renderPage(
      page,
      fakeApi({
        getModel: jest.fn(async () => exampleDetail('nec-ihms')),
        getTicket: jest.fn(async () => exampleTicket({ doubts: [doubt] })),
      }),
      { at: '/IHMS-1042' },
    );
    const remark = await screen.findByText(
      /The definition of .* no longer holds, review the priority/,
    );
    expect(remark).toBeVisible();
    expect(remark).toHaveAttribute('title', because[0]);
  });

  it('draws our clock and that of the vendor on one axis', async () => {
    const stopped = exampleClock({
      id: 'users-stopped',
      title: 'Users stopped',
      label: 'no target',
      promise: undefined,
      responsible: [],
      calendar: null,
      timeZone: null,
      startedAt: '2025-03-07T16:30:00Z',
      dueAt: null,
      dueLocal: null,
      targetMs: undefined,
      usedMs: 19 * 3_600_000,
      segments: [
        { start: '2025-03-07T16:30:00Z', end: '2025-03-08T11:40:00Z' },
      ],
    });
    renderPage(
      page,
      fakeApi({
        getModel: jest.fn(async () => exampleDetail('nec-ihms')),
        getTicket: jest.fn(async () =>
          exampleTicket({ clocks: [stopped, exampleClock()] }),
        ),
      }),
      { at: '/IHMS-1042' },
    );
    const ours = await screen.findByRole('region', { name: 'Round the clock' });
    const lane = within(ours).getByRole('img', {
      name: 'Users stopped: 19 h so far',
    });
    const vendor = await screen.findByRole('region', {
      name: 'NEC business hours',
    });
    const other = within(vendor).getByRole('img', { name: /^Response: 1 h/ });
    expect(lane.style.gridTemplateColumns).toBe(
      other.style.gridTemplateColumns,
    );
    expect(lane.children).toHaveLength(other.children.length);
    expect(screen.getAllByText(/^closed \d+ h/)).toHaveLength(1);
  });

  it('shows where the ticket is, what was asked and what has happened', async () => {
    renderPage(page, api(), { at: '/IHMS-1042' });
    const levels = await screen.findByRole('region', {
      name: 'Levels of support',
    });
    expect(
      within(levels)
        .getByText('The ticket is here')
        .closest('[aria-current="step"]'),
    ).toHaveTextContent('External Escalation');
    expect(screen.getByText('HH-48213')).toBeInTheDocument();
    expect(await screen.findByText('logged this ticket')).toBeInTheDocument();
  });

  it('does not tell a ticket that is not there from one that is not for the reader', async () => {
    const error = await ResponseError.fromResponse(
      new Response('{"error":{"name":"NotFoundError","message":"No ticket"}}', {
        status: 404,
        headers: { 'Content-Type': 'application/json' },
      }) as never,
    );
    renderPage(
      page,
      fakeApi({ getTicket: jest.fn().mockRejectedValue(error) }),
      { at: '/IHMS-9' },
    );
    expect(
      await screen.findByText('There is no ticket IHMS-9 for you'),
    ).toBeInTheDocument();
  });
});
