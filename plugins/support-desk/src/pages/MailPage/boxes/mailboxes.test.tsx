import { screen, waitFor } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleMail, exampleMailbox } from '../../../__testUtils__/mails';
import { openMail } from '../__testUtils__/openMail';

expect.extend(toHaveNoViolations);

describe('the mailboxes', () => {
  it('say whether they read and send, why not, and what is counted apart', async () => {
    const { container } = openMail([], {
      getMailboxes: jest.fn(async () => ({
        items: [
          exampleMailbox({
            reading: {
              state: 'down',
              since: '2025-03-08T10:00:00Z',
              problem: 'The server does not answer',
            },
            sending: { state: 'up', waiting: 2, failed: 1 },
            automatic: { bounce: 1, autoReply: 41, vacation: 2, list: 0 },
          }),
          exampleMailbox({
            id: 'hmis',
            title: 'hmis@example.com',
            address: 'hmis@example.com',
            reading: { state: 'starting' },
            automatic: {},
          }),
        ],
      })),
    });
    const first = await screen.findByRole('region', { name: 'IHMS help' });
    expect(first).toHaveTextContent('ihms-help@example.com');
    expect(first).toHaveTextContent('NEC IHMS, IHMS Project Team');
    expect(first).toHaveTextContent(
      /ReadingDoes not work since \d\d:00The server does not answer/,
    );
    expect(first).toHaveTextContent(
      'SendingWorks2 mails wait to be sent1 mail of the last week could not be sent',
    );
    expect(first).toHaveTextContent(
      '41 automatic replies, 2 others (vacation), 1 bounce',
    );
    const second = await screen.findByRole('region', {
      name: 'hmis@example.com',
    });
    expect(second).toHaveTextContent(/ReadingIs starting.*in 30 daysNone/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('say how one comes to be, where there is none', async () => {
    const { api } = openMail([exampleMail()], {
      getMailboxes: jest.fn(async () => ({ items: [] })),
    });
    expect(await screen.findByText('No mailbox is connected')).toBeVisible();
    expect(api.getMails).not.toHaveBeenCalled();
  });

  it.each([
    ['is offered', [exampleMailbox()], 1],
    ['is not offered', [], 0],
  ])('the way to their mails %s to who has %j', async (_, items, links) => {
    const { api } = openMail(
      [],
      { getMailboxes: jest.fn(async () => ({ items })) },
      { at: '/' },
    );
    await waitFor(() => expect(api.getMailboxes).toHaveBeenCalled());
    await waitFor(() =>
      expect(screen.queryAllByRole('link', { name: 'Mail' })).toHaveLength(
        links,
      ),
    );
  });
});
