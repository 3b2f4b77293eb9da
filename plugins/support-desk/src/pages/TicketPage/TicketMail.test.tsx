import type {
  TicketComment,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  allowed,
  lena,
  openTicket,
  press,
  worked,
} from '../../__testUtils__/ticketPage';

expect.extend(toHaveNoViolations);

const guest = { ref: 'user:guest/4f2a', title: 'Pat Lowe' };

const mailed = (changes: Parameters<typeof worked>[0] = {}) =>
  worked({ channel: 'email', reporter: guest, ...changes });

const comment: TicketComment = {
  id: 'c1',
  body: 'It is worse now.',
  internal: false,
  author: guest,
  at: '2025-03-08T10:00:00Z',
  mentions: [],
  earlier: [],
  attachments: [],
  channel: 'email',
  quoted: 'We are looking at it.',
};

const entry = (
  type: string,
  data: TimelineEntry['data'],
  changes: Partial<TimelineEntry> = {},
): TimelineEntry => ({
  id: type,
  at: comment.at,
  type,
  actor: guest,
  internal: false,
  data,
  ...changes,
});

const timeline = () => screen.findByRole('region', { name: 'Timeline' });

beforeEach(() => sessionStorage.clear());

describe('a ticket that came by mail', () => {
  it('folds away what a reply quotes', async () => {
    const { container } = openTicket(mailed(), {
      getComments: async () => ({ items: [comment] }),
      getTimeline: async () => ({
        items: [
          entry('commented', {
            comment: 'c1',
            body: comment.body,
            channel: 'email',
          }),
        ],
      }),
    });
    const history = await timeline();
    expect(await within(history).findByText('It is worse now.')).toBeVisible();
    expect(within(history).getByText('commented by e-mail')).toBeVisible();
    const quoted = within(history).getByText('We are looking at it.');
    expect(quoted).not.toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(within(history).getByText('Show quoted text'));
    expect(quoted).toBeVisible();
  });

  it('tells what its mail leaves open, whose it is and what did not arrive', async () => {
    openTicket(mailed(), {
      getTimeline: async () => ({
        items: [
          entry('created', {
            channel: 'email',
            mail: 'm1',
            missing: ['Where'],
          }),
          entry(
            'senderCorrected',
            { from: guest.ref, to: 'user:default/rory-baird' },
            { actor: lena },
          ),
          entry(
            'mailBounced',
            { address: 'pat@example.com', reason: 'The mailbox is full' },
            { internal: true },
          ),
        ],
      }),
    });
    const history = await timeline();
    for (const words of [
      'Pat Lowe wrote this by e-mail',
      'The mail leaves open: Where',
      'Pat Lowe could not reach pat@example.com by e-mail',
      'Reason: The mailbox is full',
    ]) {
      expect(history).toHaveTextContent(words);
    }
    expect(
      await within(history).findByText(
        'corrected who sent it: Rory Baird, not a guest',
      ),
    ).toBeVisible();
  });

  it('has no page in the catalog for a guest', async () => {
    openTicket(mailed());
    expect(await screen.findAllByText('Pat Lowe')).not.toHaveLength(0);
    expect(screen.queryByRole('link', { name: 'Pat Lowe' })).toBeNull();
  });

  it.each([
    ['email', 'This goes to Pat Lowe by e-mail.'],
    ['portal', 'The requester sees this.'],
  ])('says where a comment goes: %s', async (channel, words) => {
    openTicket(mailed({ channel, actions: allowed('comment', 'note') }));
    expect(await screen.findByText(words)).toBeVisible();
    await press('Internal');
    expect(screen.getByText('The requester does not see this.')).toBeVisible();
    expect(screen.queryByText(words)).toBeNull();
  });
});
