import { mockApis } from '@backstage/frontend-test-utils';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fill, renderRaise, summary } from './__testUtils__/raisePage';

const INCIDENT = 'type=service-incident';

describe('the draft', () => {
  it('is kept while typing and restored, for each type', async () => {
    const storage = mockApis.storage();
    const first = await renderRaise({ query: INCIDENT, storage });
    await fill(await summary(), 'Letters print twice');
    expect(
      await screen.findByText('Draft kept, 16:00', {}, { timeout: 3000 }),
    ).toBeVisible();
    first.unmount();

    const second = await renderRaise({ query: 'type=login', storage });
    expect(await summary()).toHaveValue('');
    second.unmount();

    await renderRaise({ query: INCIDENT, storage });
    expect(await summary()).toHaveValue('Letters print twice');
    expect(screen.getByText('Draft kept, 16:00')).toBeVisible();
  });

  it('is kept on leaving, before a second has passed', async () => {
    const storage = mockApis.storage();
    const first = await renderRaise({ query: INCIDENT, storage });
    await fill(await summary(), 'x');
    first.unmount();
    await renderRaise({ query: INCIDENT, storage });
    expect(await summary()).toHaveValue('x');
  });

  it('can be discarded, and had back for ten seconds', async () => {
    await renderRaise({ query: INCIDENT });
    await fill(await summary(), 'Letters');
    const discard = await screen.findByRole(
      'button',
      { name: 'Discard draft' },
      { timeout: 3000 },
    );
    await userEvent.click(discard);
    expect(await summary()).toHaveValue('');
    expect(screen.getByText('Draft discarded')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await summary()).toHaveValue('Letters');
    expect(screen.queryByText('Draft discarded')).not.toBeInTheDocument();
  });

  it('cannot be had back later', async () => {
    await renderRaise({ query: INCIDENT });
    await fill(await summary(), 'Letters');
    await screen.findByText(/^Draft kept/, {}, { timeout: 3000 });
    jest.useFakeTimers();
    try {
      act(() => screen.getByRole('button', { name: 'Discard draft' }).click());
      expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
      act(() => jest.advanceTimersByTime(10_000));
      expect(
        screen.queryByRole('button', { name: 'Undo' }),
      ).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });
});
