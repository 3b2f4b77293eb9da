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
