import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openInterruption } from '../../../__testUtils__/notices';
import { refund, suggestions } from '../../../__testUtils__/suggestions';
import {
  fill,
  necDetail,
  renderRaise,
  summary,
} from '../__testUtils__/raisePage';
import {
  apiWith,
  fillQuery,
  QUERY,
  send,
  sent,
} from '../__testUtils__/selfHelp';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

describe('interruptions of service', () => {
  const rents = necDetail().model.services.rents;
  const down = openInterruption({
    model: necDetail().model.ref,
    startedAt: '2025-03-07T15:30:00.000Z',
    services: [{ id: rents.id, title: rents.title }],
    mine: 'told',
  });

  it('are known before somebody writes, with what becomes of them', async () => {
    const api = apiWith(
      {},
      { getNotices: jest.fn(async () => ({ items: [down] })) },
    );
    const { container } = await renderRaise({ query: QUERY, api });
    const known = within(
      await screen.findByRole('region', { name: 'Interruptions of service' }),
    );
    expect(
      known.getByText(
        'Interrupted since 15:30. This is known: you will be told when it is back.',
      ),
    ).toBeVisible();
    expect(
      known.getByRole('link', { name: /^Read the notice: / }),
    ).toHaveAttribute('target', '_blank');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('of other modules are not said', async () => {
    const letters = {
      ...down,
      services: [{ id: 'letters', title: 'Letters' }],
    };
    const getNotices = jest.fn(async () => ({ items: [letters] }));
    await renderRaise({ query: QUERY, api: apiWith({}, { getNotices }) });
    await summary();
    await waitFor(() => expect(getNotices).toHaveBeenCalled());
    expect(
      screen.queryByRole('region', { name: 'Interruptions of service' }),
    ).toBeNull();
  });
});

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
