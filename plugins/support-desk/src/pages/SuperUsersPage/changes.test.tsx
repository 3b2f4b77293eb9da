import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleNomination } from '../../__testUtils__/superUsers';
import { openDirectory, ownedDirectory } from './__testUtils__/openDirectory';

expect.extend(toHaveNoViolations);

// The list of people loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

describe('changing the directory', () => {
  it('nominates a person of the catalog, with what is missing said first', async () => {
    const nominateSuperUser = jest.fn(async () => exampleNomination());
    openDirectory({
      directory: ownedDirectory([]),
      api: { nominateSuperUser },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Nominate somebody for Letters',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Nominate a super user',
    });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Nominate' }),
    );
    expect(within(dialog).getByText('Say who')).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('combobox', { name: 'Who' }),
      'Lena',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Lena Baird' }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Office hours/ }),
      'Mondays',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Nominate' }),
    );
    await waitFor(() =>
      expect(nominateSuperUser).toHaveBeenCalledWith({
        model: 'supportmodel:default/nec-ihms',
        user: 'user:default/lena-baird',
        module: 'letters',
        officeHours: 'Mondays',
      }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('shows a refused field where it is', async () => {
    const nominateSuperUser = jest.fn(async () => {
      throw new Error('user: Lena Baird is listed for that already');
    });
    openDirectory({
      directory: ownedDirectory([]),
      api: { nominateSuperUser },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Nominate somebody for Letters',
      }),
    );
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Who' }),
      'Lena',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Lena Baird' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Nominate' }));
    expect(
      await screen.findByText('Lena Baird is listed for that already'),
    ).toBeVisible();
  });

  it('approves a nomination by one click, which can be taken back', async () => {
    const decideSuperUser = jest.fn(async () => exampleNomination());
    const { container, unmount } = openDirectory({
      directory: ownedDirectory(),
      api: { decideSuperUser },
    });
    const approve = { name: 'Approve Lena Baird for Letters' };
    const waiting = await screen.findByRole('region', {
      name: '1 nomination to decide',
    });
    expect(
      within(waiting).getByText(
        'For Letters, nominated by Dana Struan. Trained Fri 14 February',
      ),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('button', approve));
    expect(waiting).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(decideSuperUser).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', approve));
    unmount();
    await waitFor(() =>
      expect(decideSuperUser).toHaveBeenCalledWith(
        { id: 'nomination-1', version: 1 },
        { approved: true },
      ),
    );
  });

  it('declines with a reason only', async () => {
    const decideSuperUser = jest.fn(async () => exampleNomination());
    const { unmount } = openDirectory({
      directory: ownedDirectory(),
      api: { decideSuperUser },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Decline Lena Baird for Letters',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    const decline = within(dialog).getByRole('button', { name: 'Decline' });
    await userEvent.click(decline);
    expect(within(dialog).getByText('Say why')).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: 'Reason' }),
      'Not trained yet',
    );
    await userEvent.click(decline);
    expect(
      await screen.findByText(
        'The nomination of Lena Baird for Letters is declined',
      ),
    ).toBeVisible();
    unmount();
    await waitFor(() =>
      expect(decideSuperUser).toHaveBeenCalledWith(
        { id: 'nomination-1', version: 1 },
        { approved: false, reason: 'Not trained yet' },
      ),
    );
  });

  it('lets owners edit and end those of the portal, and leads to Git for those of the model', async () => {
    const listing = exampleNomination({ status: 'active', mayDecide: false });
    const editSuperUser = jest.fn(async () => listing);
    const { unmount } = openDirectory({
      directory: ownedDirectory([listing]),
      api: { editSuperUser },
    });
    expect(
      (await screen.findAllByRole('link', { name: 'Managed in Git' }))[0],
    ).toHaveAttribute('href', 'https://git.example.com/support-model.yaml');
    await userEvent.click(
      screen.getByRole('button', { name: 'Edit Lena Baird, Letters' }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Office hours/ }),
      'Mondays',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(editSuperUser).toHaveBeenCalledWith(
        { id: 'nomination-1', version: 1 },
        { officeHours: 'Mondays' },
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'End Lena Baird as super user for Letters today',
      }),
    );
    unmount();
    await waitFor(() =>
      expect(editSuperUser).toHaveBeenLastCalledWith(
        { id: 'nomination-1', version: 1 },
        { to: '2025-03-08' },
      ),
    );
  });
});
