import '../../__testUtils__/wideScreen';
import { NotFoundError } from '@backstage/errors';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleSeat, mobileDevices } from '../../__testUtils__/licences';
import { UNDO_MS } from '../../hooks/useUndoable';
import { check, openSeats, press } from './__testUtils__/openSeats';

expect.extend(toHaveNoViolations);

const lineOf = async (name: string) =>
  within((await screen.findByRole('link', { name })).closest('li')!);

describe('LicenceSeatsPage', () => {
  it('shows a manager who holds seats, since when, by whom, and which could be taken back', async () => {
    const { container } = openSeats({ unnamed: 2 });
    expect(
      await screen.findByRole('heading', {
        name: 'Holders of Mobile devices',
      }),
    ).toBeVisible();
    const priya = await lineOf('Priya Sen');
    expect(
      priya.getByText('since Mon 4 November 2024, given by Imani Rhodes'),
    ).toBeVisible();
    expect(priya.getByText('not used for 96 days')).toBeVisible();
    expect(
      (await lineOf('otto-lind')).getByText('no longer here'),
    ).toBeVisible();
    expect(
      screen.getByText('2 are in use without a holder by name.'),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('finds holders, and those whose seats could be taken back', async () => {
    openSeats();
    await userEvent.type(await screen.findByRole('searchbox'), 'marcus');
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Priya Sen' })).toBeNull(),
    );
    expect(screen.getByRole('link', { name: 'Marcus Hale' })).toBeVisible();
    await userEvent.clear(screen.getByRole('searchbox'));
    await press(/Which seats/);
    await userEvent.click(
      screen.getByRole('option', { name: 'Could be taken back, 2' }),
    );
    await screen.findByRole('link', { name: 'Priya Sen' });
    expect(screen.queryByRole('link', { name: 'Marcus Hale' })).toBeNull();
  });

  it('asks those selected who left their seats unused, and says how many were asked', async () => {
    const { api } = openSeats({
      changes: { askToRelease: jest.fn(async () => ({ asked: 0 })) },
    });
    await check('Select all that are listed');
    await press('Ask 1 to give back');
    expect(api.askToRelease).toHaveBeenCalledWith('mobile-devices', ['seat-2']);
    expect(
      await screen.findByText(
        '0 holders were asked whether they still need it',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('1 was asked within the last month already.'),
    ).toBeVisible();
    await check('Select Marcus Hale');
    expect(screen.getByText(/there is nothing to ask/)).toBeVisible();
  });

  it('releases those selected once that cannot be undone any more', async () => {
    const { api } = openSeats({
      changes: {
        releaseSeat: jest.fn(async (_, seat) => {
          if (seat === 'seat-3') throw new Error('No connection');
          return { licence: mobileDevices() };
        }),
      },
    });
    await screen.findByRole('link', { name: 'Priya Sen' });
    jest.useFakeTimers();
    try {
      const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
      await user.click(
        screen.getByRole('checkbox', { name: 'Select Priya Sen' }),
      );
      await user.click(
        screen.getByRole('checkbox', { name: 'Select otto-lind' }),
      );
      await user.click(screen.getByRole('button', { name: 'Release 2' }));
      expect(screen.getByText('2 seats released')).toBeVisible();
      expect(screen.queryByRole('link', { name: 'Priya Sen' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Undo' }));
      expect(screen.getByRole('link', { name: 'Priya Sen' })).toBeVisible();

      await user.click(
        screen.getByRole('checkbox', { name: 'Select all that are listed' }),
      );
      await user.click(screen.getByRole('button', { name: 'Release 3' }));
      expect(api.releaseSeat).not.toHaveBeenCalled();
      await act(() => jest.advanceTimersByTimeAsync(UNDO_MS));
    } finally {
      jest.useRealTimers();
    }
    await waitFor(() => expect(api.releaseSeat).toHaveBeenCalledTimes(3));
    expect(
      await screen.findByText('Not released: otto-lind'),
    ).toBeInTheDocument();
    expect(screen.getByText('No connection')).toBeVisible();
  });

  it('shows others their own seat, which they can give back', async () => {
    const { api, container, unmount } = openSeats({
      licence: mobileDevices({ mayManage: false, maySeeHolders: false }),
      seats: [exampleSeat()],
    });
    await press('Give your seat of Mobile devices back');
    expect(screen.getByText('Seat of Marcus Hale released')).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Give a seat' })).toBeNull();
    expect(screen.getByText(/Who else holds a seat/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    unmount();
    await waitFor(() =>
      expect(api.releaseSeat).toHaveBeenCalledWith('mobile-devices', 'seat-1'),
    );
  });

  it('says that there is no such licence', async () => {
    const error = Object.assign(new NotFoundError('No licence'), {
      response: { status: 404 },
    });
    openSeats({
      changes: {
        getLicence: jest.fn(async () => {
          throw error;
        }),
      },
    });
    expect(
      await screen.findByRole('heading', {
        name: 'There is no such licence',
      }),
    ).toBeVisible();
  });
});
