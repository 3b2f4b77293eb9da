import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { mockApis } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import {
  exampleNoticeSummary,
  openInterruption,
} from '../../__testUtils__/notices';
import { renderPage } from '../../__testUtils__/renderPage';
import { NoticeBanners } from './NoticeBanners';
import { NoticeInCorner } from './NoticeCorner';

expect.extend(toHaveNoViolations);

const api = (changes: Partial<SupportDeskApi> = {}) =>
  fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    getNotices: jest.fn(async () => ({ items: [openInterruption()] })),
    ...changes,
  });

describe('NoticeBanners', () => {
  it('says what is interrupted, and that it need not be reported', async () => {
    const fake = api();
    const { container } = renderPage(
      <NoticeBanners model="supportmodel:default/hmis" />,
      fake,
    );
    expect(
      await screen.findByText('The database does not answer'),
    ).toBeVisible();
    expect(
      screen.getByText(
        'HMIS: Interrupted since 10:30. You need not report it again.',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'Read the notice: The database does not answer',
      }),
    ).toHaveAttribute('href', '/support/notices/notice-2');
    expect(fake.getNotices).toHaveBeenCalledWith(
      expect.objectContaining({ model: 'supportmodel:default/hmis' }),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows three, and leads to the others', async () => {
    const items = ['a', 'b', 'c', 'd'].map(id => openInterruption({ id }));
    renderPage(
      <NoticeBanners />,
      api({ getNotices: jest.fn(async () => ({ items })) }),
    );
    expect(
      await screen.findByRole('link', { name: '1 more notice' }),
    ).toHaveAttribute('href', '/support/notices');
    expect(screen.getAllByText('The database does not answer')).toHaveLength(3);
  });

  it('is not in the way where it cannot be known', async () => {
    const getNotices = jest.fn().mockRejectedValue(new Error('away'));
    renderPage(<NoticeBanners />, api({ getNotices }));
    await waitFor(() => expect(getNotices).toHaveBeenCalled());
    expect(
      screen.queryByRole('region', { name: 'Service notices' }),
    ).toBeNull();
    expect(screen.queryByText('away')).toBeNull();
  });
});

describe('the notice in the corner', () => {
  it('stands on other pages until it is hidden, and comes back when it stands otherwise', async () => {
    const storage = mockApis.storage();
    const { container, unmount } = renderPage(<NoticeInCorner />, api(), {
      storage,
      at: '/support/tickets',
    });
    expect(await screen.findByRole('complementary')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Hide: The database does not answer',
      }),
    );
    expect(screen.queryByRole('complementary')).toBeNull();
    unmount();
    const again = api();
    const second = renderPage(<NoticeInCorner />, again, {
      storage,
      at: '/catalog',
    });
    await waitFor(() => expect(again.getNotices).toHaveBeenCalled());
    expect(screen.queryByRole('complementary')).toBeNull();
    second.unmount();
    renderPage(
      <NoticeInCorner />,
      api({
        getNotices: jest.fn(async () => ({
          items: [
            openInterruption({ state: 'resumptionDue', mine: 'outstanding' }),
          ],
        })),
      }),
      { storage, at: '/catalog' },
    );
    expect(await screen.findByRole('complementary')).toBeVisible();
  });

  it.each([
    ['on Get help', '/support/get-help', {}, true],
    ['among the notices', '/support/notices/availability', {}, true],
    ['of a system that the reader has nothing to do with', '/', {}, false],
    ['about what is only planned', '/', { state: 'scheduled' }, true],
  ] as const)('is not there %s', async (_, at, changes, mine) => {
    const fake = api({
      getModels: jest.fn(async () => ({
        items: [{ ...exampleSummary('hmis'), mine }],
      })),
      getNotices: jest.fn(async () => ({
        items: [
          'state' in changes
            ? exampleNoticeSummary(changes)
            : openInterruption(),
        ],
      })),
    });
    renderPage(<NoticeInCorner />, fake, { at });
    await waitFor(() => expect(fake.getModels).toHaveBeenCalled());
    await waitFor(() => expect(fake.getNotices).toHaveBeenCalled());
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
