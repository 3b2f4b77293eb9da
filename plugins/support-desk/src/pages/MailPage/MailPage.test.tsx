import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  exampleMail,
  exampleMailbox,
  heldMail,
} from '../../__testUtils__/mails';
import { openMail, unfold } from './__testUtils__/openMail';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const region = (name: string) => screen.findByRole('region', { name });
const since = () => region('Mails since yesterday');
const counts = {
  ticket: 3,
  reply: 2,
  held: 1,
  refused: 0,
  automatic: 5,
  unreadable: 1,
  discarded: 0,
};

describe('the mails', () => {
  it('say from whom, about what, when, and what became of each', async () => {
    const { container } = openMail([
      exampleMail({
        urgent: true,
        missing: ['Where', 'Since when'],
        attachments: [
          { name: 'letter.pdf', size: 12_000 },
          { name: 'macro.docm', size: 400, refused: 'its kind is not allowed' },
        ],
      }),
      exampleMail({
        id: 'mail-3',
        from: { address: 'pat@example.com' },
        person: { ref: 'user:guest/4f2a', title: 'pat@example.com' },
        isGuest: true,
        subject: '',
        receivedAt: '2025-03-07T15:00:00Z',
        outcome: 'refused',
        code: 'model',
        reason: 'Ask your super user first.',
        ticket: undefined,
      }),
    ]);
    const [first, second] = within(await since()).getAllByRole('listitem');
    expect(
      within(first).getByRole('link', { name: 'Kirstin Mackay' }),
    ).toHaveAttribute('href', '/catalog/default/user/kirstin-mackay');
    expect(first).toHaveTextContent('kirstin.mackay@example.com');
    expect(
      within(first).getByRole('link', { name: 'IHMS-1042' }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(first).toHaveTextContent(/TicketIHMS-1042 In progress/);
    for (const mark of ['Urgent', '2 questions open', '1 file refused']) {
      expect(within(first).getByText(mark)).toBeVisible();
    }
    expect(second).toHaveTextContent('pat@example.comGuest');
    expect(within(second).queryByRole('link')).toBeNull();
    expect(
      within(second).getByRole('button', { name: 'No subject' }),
    ).toBeVisible();
    expect(second).toHaveTextContent(
      /Refused, its sender was told.*Ask your super user first/,
    );
    expect(second).toHaveTextContent('Fri 7 March');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('open to what they say, what came with them and what they leave open', async () => {
    const { container } = openMail([
      exampleMail({
        code: 'outsider',
        reason: 'It names IHMS-7, of which its sender is no part',
        missing: ['Where'],
        attachments: [
          { name: 'macro.docm', size: 400, refused: 'its kind is not allowed' },
        ],
      }),
    ]);
    await unfold('Arrears letters print twice');
    const [mail] = within(await since()).getAllByRole('listitem');
    expect(mail).toHaveTextContent('To IHMS help, for NEC IHMS.');
    expect(mail).toHaveTextContent(
      /It names a ticket of which.*It names IHMS-7/,
    );
    expect(mail).toHaveTextContent('Since this morning each letter');
    expect(mail).toHaveTextContent(
      'macro.docm, 400 bytes: its kind is not allowed',
    );
    expect(
      within(mail).getByRole('heading', { name: 'Questions still open' })
        .parentElement,
    ).toHaveTextContent('Where');
    expect(
      within(mail).getByRole('link', { name: 'Open IHMS-1042' }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('go from one to the next by the keyboard', async () => {
    openMail([
      heldMail(),
      exampleMail(),
      exampleMail({ id: 'mail-3', subject: 'And another' }),
    ]);
    await since();
    const held = screen.getByRole('button', { name: 'Please look at this' });
    act(() => held.focus());
    await userEvent.keyboard('j{ArrowDown}');
    expect(screen.getByRole('button', { name: 'And another' })).toHaveFocus();
    await userEvent.keyboard('jk{Enter}');
    expect(
      screen.getByRole('button', { name: 'Arrears letters print twice' }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('that wait for a decision stand above the others, however long', async () => {
    const { api } = openMail([exampleMail(), heldMail()]);
    const waiting = await region('Waiting for a decision');
    expect(within(waiting).getAllByRole('listitem')).toHaveLength(1);
    expect(waiting).toHaveTextContent(
      'Perhaps somebody else wrote it than it says.',
    );
    expect(within(await since()).getAllByRole('listitem')).toHaveLength(1);
    expect(api.getMails).toHaveBeenCalledWith({
      outcome: 'held',
      limit: 50,
      cursor: undefined,
    });
  });

  it('are those since yesterday, of a time, mailbox, outcome and words', async () => {
    const { api } = openMail([exampleMail(), heldMail()], {
      getMailboxes: jest.fn(async () => ({
        items: [
          exampleMailbox(),
          exampleMailbox({ id: 'hmis-help', title: 'HMIS help' }),
        ],
      })),
      getMails: jest.fn(async query => ({
        items: query?.outcome === 'held' ? [heldMail()] : [exampleMail()],
        counts,
      })),
    });
    await since();
    expect(api.getMails).toHaveBeenCalledWith(
      expect.objectContaining({
        outcome: 'ticket,reply,refused,unreadable,discarded',
        // Midnight of the reader, who is in UTC here.
        since: '2025-03-07T00:00:00.000Z',
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: /Received/, expanded: false }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'In 7 days' }));
    await region('Mails of 7 days');
    await userEvent.click(
      screen.getByRole('button', { name: /Mailbox/, expanded: false }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'HMIS help' }));
    await userEvent.type(screen.getByRole('searchbox'), 'kirstin');
    const outcomes = screen.getByRole('group', { name: 'What became of them' });
    expect(
      within(outcomes)
        .getAllByRole('button')
        .map(it => it.textContent),
    ).toEqual([
      '3 as tickets',
      '2 as replies',
      '1 waiting for a decision',
      '0 refused',
      '1 unreadable',
      '0 discarded',
      '5 automatic',
    ]);
    await userEvent.click(
      within(outcomes).getByRole('button', {
        name: '1 waiting for a decision',
      }),
    );
    await waitFor(() =>
      expect(api.getMails).toHaveBeenLastCalledWith({
        outcome: 'held',
        mailbox: 'hmis-help',
        q: 'kirstin',
        since: '2025-03-01T00:00:00.000Z',
        limit: 50,
        cursor: undefined,
      }),
    );
    // They are the list now.
    expect(
      screen.queryByRole('region', { name: 'Waiting for a decision' }),
    ).toBeNull();
  });

  it('come a page at a time', async () => {
    openMail([], {
      getMails: jest.fn(async ({ outcome, cursor } = {}) => ({
        items:
          outcome === 'held' ? [] : [exampleMail({ id: cursor ?? 'first' })],
        ...(outcome !== 'held' && !cursor && { nextCursor: 'next' }),
      })),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    await waitFor(async () =>
      expect(within(await since()).getAllByRole('listitem')).toHaveLength(2),
    );
  });

  it('are asked for again every 30 seconds', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const { api } = openMail([exampleMail()]);
      await since();
      const before = api.getMails.mock.calls.length;
      await act(async () => jest.advanceTimersByTime(30_000));
      await waitFor(() =>
        expect(api.getMails.mock.calls.length).toBeGreaterThan(before),
      );
    } finally {
      jest.useRealTimers();
    }
  });

  it('that there are none says so, with the way to more', async () => {
    const { api } = openMail([]);
    expect(await screen.findByText('No mail came in')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show 30 days' }));
    await waitFor(() =>
      expect(api.getMails).toHaveBeenCalledWith(
        expect.objectContaining({ since: '2025-02-06T00:00:00.000Z' }),
      ),
    );
  });

  it('that a filter leaves none of says so, with the way out', async () => {
    openMail([], {}, { at: '/mail?q=nobody' });
    expect(await screen.findByText('No mail matches')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear all filters' }),
    );
    expect(await screen.findByText('No mail came in')).toBeVisible();
  });

  it('that could not be loaded can be asked for again', async () => {
    const getMails = jest.fn<
      ReturnType<SupportDeskApi['getMails']>,
      Parameters<SupportDeskApi['getMails']>
    >(async () => {
      throw new Error('The line is away');
    });
    openMail([], { getMails });
    expect(await screen.findByText('The line is away')).toBeVisible();
    getMails.mockImplementation(async () => ({ items: [] }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No mail came in')).toBeVisible();
  });
});
