import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openTicket, withoutViewport } from './__testUtils__/openTicket';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

beforeAll(withoutViewport);

const escalated = {
  id: '1',
  at: '2025-03-08T10:00:00Z',
  type: 'escalated',
  actor: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
  internal: false,
  data: {
    from: 'level-2',
    fromTitle: 'Internal Escalation',
    to: 'level-3',
    toTitle: 'External Escalation',
    reason: 'a fault of the product',
    raised: { id: '9', key: 'IHMS-1050' },
    evidence: {
      tried: ['ask-super-user', 'gone'],
      articles: [{ title: 'Letters', url: 'https://docs.example.com/letters' }],
      superUsers: [{ user: 'user:default/dana-struan', answer: 'Not known' }],
      notes: 'Restarted twice',
    },
  },
};

const timelineOf = (data: Record<string, unknown>) =>
  openTicket({
    getTimeline: jest.fn(async () => ({ items: [{ ...escalated, data }] })),
  });

describe('a move in the timeline', () => {
  it('leads to the request that was raised, and unfolds what was done before', async () => {
    const { container } = timelineOf(escalated.data);
    const summary = await screen.findByText('What was done so far');
    const move = within(summary.closest('li')!);
    expect(move.getByRole('link', { name: 'IHMS-1050' })).toHaveAttribute(
      'href',
      '/support/tickets/IHMS-1050',
    );
    expect(move.getByText('Restarted twice')).not.toBeVisible();
    await userEvent.click(summary);
    expect(move.getByText('Restarted twice')).toBeVisible();
    expect(move.getByText(/^Ask a Super User in your team/)).toBeVisible();
    expect(move.getByText('gone')).toBeVisible();
    expect(move.getByText('dana-struan: Not known')).toBeVisible();
    expect(move.getByRole('link', { name: 'Letters' })).toHaveAttribute(
      'href',
      'https://docs.example.com/letters',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('folds nothing where nothing went along', async () => {
    timelineOf({
      ...escalated.data,
      raised: undefined,
      evidence: { tried: [], articles: [], superUsers: [] },
    });
    expect(
      await screen.findByText('Reason: a fault of the product'),
    ).toBeVisible();
    expect(screen.queryByText('What was done so far')).not.toBeInTheDocument();
  });
});
