import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { refund, suggestions } from '../../../__testUtils__/suggestions';
import { fill, renderRaise, summary } from '../__testUtils__/raisePage';
import {
  apiWith,
  fillQuery,
  QUERY,
  send,
  sent,
} from '../__testUtils__/selfHelp';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

describe('articles', () => {
  const answered = () =>
    apiWith({}, { getSuggestions: jest.fn(async () => suggestions) });

  it('are suggested while somebody writes, and one of them may end the form', async () => {
    const api = answered();
    const { container, unmount } = await renderRaise({
      query: QUERY,
      api,
    });
    await fill(await summary(), 'How do I refund?');
    const known = within(
      await screen.findByRole('region', { name: 'Known already?' }),
    );
    expect(
      known.getByRole('link', { name: /^Refund a credit/ }),
    ).toHaveAttribute('href', refund.url);
    expect(await axe(container)).toHaveNoViolations();
    const solve = { name: '“Refund a credit” solved it' };
    await userEvent.click(known.getByRole('button', solve));
    expect(await screen.findByText('Good to hear')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to the form' }),
    );
    expect(await summary()).toHaveValue('How do I refund?');
    unmount();
    expect(JSON.stringify(api.recordVisit.mock.calls)).not.toContain('solved');
  });

  it('that were opened go along, and the one that the reader comes from', async () => {
    const api = answered();
    await renderRaise({
      query: `${QUERY}&${new URLSearchParams({
        article: 'Letters',
        articleUrl: '/docs/default/system/nec-ihms/letters/',
      })}`,
      api,
    });
    expect(
      await screen.findByText(/You come from the article “Letters”/),
    ).toBeVisible();
    await fillQuery();
    await userEvent.click(
      await screen.findByRole('link', { name: /^Refund a credit/ }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'I go on without' }),
    );
    await send();
    await waitFor(() =>
      expect(sent(api)?.selfHelp?.articles).toEqual([
        { title: 'Refund a credit', url: refund.url },
        { title: 'Letters', url: '/docs/default/system/nec-ihms/letters/' },
      ]),
    );
  });
});
