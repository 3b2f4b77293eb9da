import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import {
  exampleNoticeSummary,
  exampleReplies,
  openInterruption,
} from '../../__testUtils__/notices';
import { renderPage } from '../../__testUtils__/renderPage';
import { NoticesPage } from './NoticesPage';

expect.extend(toHaveNoViolations);

const current = [
  openInterruption({ mine: 'outstanding' }),
  exampleNoticeSummary({ replies: exampleReplies() }),
];
const past = [
  exampleNoticeSummary({
    id: 'notice-3',
    title: 'Data conversion',
    state: 'closed',
    startedAt: '2025-03-01T20:00:00.000Z',
    endedAt: '2025-03-01T21:30:00.000Z',
  }),
];

function open(changes: Partial<SupportDeskApi> = {}, at = '/') {
  const api = fakeApi({
    getModels: jest.fn(async () => ({
      items: [exampleSummary('hmis'), exampleSummary('nec-ihms')],
    })),
    getNotices: jest.fn(async query => ({
      items: query?.state?.includes('closed') ? past : current,
    })),
    ...changes,
  });
  return { api, ...renderPage(<NoticesPage />, api, { at }) };
}

describe('NoticesPage', () => {
  it('lists what is open and coming, then what is over: what it is, where it stands, when', async () => {
    const { container } = open();
    const coming = await screen.findByRole('region', {
      name: 'Open and coming',
    });
    const link = await within(coming).findByRole('link', {
      name: 'The database does not answer',
    });
    expect(link).toHaveAttribute('href', '/support/notices/notice-2');
    const [down, planned] = within(coming).getAllByRole('listitem');
    expect(down).toHaveTextContent('Interrupted since 10:30');
    expect(down).toHaveTextContent('Your reply is wanted');
    expect(planned).toHaveTextContent(
      'Scheduled server down time · HMIS · HMIS Database',
    );
    expect(planned).toHaveTextContent('Tue 18 March, 20:00 to 22:00 UTC');
    expect(planned).toHaveTextContent('33.3 % replied, 2 outstanding');
    const over = screen.getByRole('region', { name: 'Past' });
    expect(
      await within(over).findByText(
        'Sat 1 March, 20:00 to 21:30 UTC, 1 h 30 min',
      ),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('narrows the list by what the address says, and by what is chosen', async () => {
    const { api } = open({}, '/?q=server&mine=true');
    await waitFor(() =>
      expect(api.getNotices).toHaveBeenCalledWith(
        expect.objectContaining({ q: 'server', mine: 'true' }),
      ),
    );
    await userEvent.click(await screen.findByRole('button', { name: /Kind/ }));
    await userEvent.click(
      screen.getByRole('option', { name: 'Planned down time' }),
    );
    await waitFor(() =>
      expect(api.getNotices).toHaveBeenLastCalledWith(
        expect.objectContaining({ q: 'server', kind: 'plannedDowntime' }),
      ),
    );
  });

  it('shows more of what is over on asking', async () => {
    const { api } = open({
      getNotices: jest.fn(async query => ({
        items: query?.state?.includes('closed')
          ? [{ ...past[0], id: query.cursor ?? 'first' }]
          : current,
        ...(!query?.cursor &&
          query?.state?.includes('closed') && { nextCursor: 'next' }),
      })),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    await waitFor(() =>
      expect(
        screen.getAllByRole('link', { name: 'Data conversion' }),
      ).toHaveLength(2),
    );
    expect(api.getNotices).toHaveBeenLastCalledWith(
      expect.objectContaining({ cursor: 'next' }),
    );
  });

  it.each([
    ['/', 'No notice was posted'],
    ['/?q=nothing', 'No notice matches'],
  ])('at %s says "%s" where there is none', async (at, title) => {
    const { container } = open(
      { getNotices: jest.fn(async () => ({ items: [] })) },
      at,
    );
    expect(await screen.findByText(title)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says so where the model of the system has no notices', async () => {
    open(
      { getNotices: jest.fn(async () => ({ items: [] })) },
      '/?model=default%2Fnec-ihms',
    );
    expect(
      await screen.findByText(/support model of NEC IHMS has no notices/),
    ).toBeVisible();
  });

  it('shows all again', async () => {
    open(
      {
        getNotices: jest.fn(async query => ({
          items: query?.q ? [] : current,
        })),
      },
      '/?q=nothing',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all' }),
    );
    expect(
      (await screen.findAllByRole('link', { name: 'Server maintenance' }))[0],
    ).toBeVisible();
  });

  it('says what failed, and tries again', async () => {
    const getNotices = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue({ items: current });
    open({ getNotices });
    expect(await screen.findByText('The database is away')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      (await screen.findAllByRole('link', { name: 'Server maintenance' }))[0],
    ).toBeVisible();
  });

  it('makes addresses to follow notices elsewhere, shown once', async () => {
    const { api } = open({
      makeNoticeFeed: jest.fn(async () => ({
        calendar: '/notice-feed/secret.ics',
        rss: '/notice-feed/secret.rss',
        since: '2025-03-08T11:40:00.000Z',
      })),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Feed' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      await within(dialog).findByRole('button', { name: 'Make an address' }),
    );
    const rss = await within(dialog).findByRole('textbox', { name: /^RSS/ });
    await waitFor(() =>
      expect((rss as HTMLInputElement).value).toMatch(
        /\/notice-feed\/secret\.rss$/,
      ),
    );
    expect(
      within(dialog).getByRole('button', { name: 'Copy: Calendar (.ics)' }),
    ).toBeEnabled();
    expect(api.makeNoticeFeed).toHaveBeenCalledTimes(1);
    expect(await axe(dialog)).toHaveNoViolations();
  });
});
