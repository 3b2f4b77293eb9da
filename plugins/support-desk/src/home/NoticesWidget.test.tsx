import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import {
  exampleNoticeSummary,
  openInterruption,
} from '../__testUtils__/notices';
import { renderPage } from '../__testUtils__/renderPage';
import { CurrentNotices } from './NoticesWidget';

expect.extend(toHaveNoViolations);

describe('the widget of service notices', () => {
  it('lists what is interrupted and planned, five at most, and leads to all', async () => {
    const items = [
      openInterruption(),
      ...[1, 2, 3, 4, 5].map(it => exampleNoticeSummary({ id: `n${it}` })),
    ];
    const { container } = renderPage(
      <CurrentNotices />,
      fakeApi({ getNotices: jest.fn(async () => ({ items })) }),
    );
    expect(
      await screen.findByText('The database does not answer'),
    ).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByRole('link', { name: 'All notices' })).toHaveAttribute(
      'href',
      '/support/notices',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says so where nothing is', async () => {
    renderPage(<CurrentNotices />, fakeApi());
    expect(
      await screen.findByText(
        'Nothing is interrupted, and nothing is planned.',
      ),
    ).toBeVisible();
  });
});
