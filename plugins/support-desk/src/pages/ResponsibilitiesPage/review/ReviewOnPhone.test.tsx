import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { DATA, open, UNSENT } from './__testUtils__/openReview';

expect.extend(toHaveNoViolations);

const cardOf = async (task: RegExp) =>
  (await screen.findByText(task, { selector: 'h3' })).closest('li')!;
const openGroup = async () =>
  userEvent.click(
    await screen.findByText(/^Regular Monitoring of the/, {
      selector: 'summary span',
    }),
  );
const details = () =>
  screen.findByRole('complementary', { name: 'Details of the task' });

describe('ReviewMode on a small screen', () => {
  it('decides cell after cell in a panel at the foot', async () => {
    const { api, container } = open();
    await openGroup();
    const card = await cardOf(/^Failed\/unsent/);
    await userEvent.click(
      within(card).getByRole('button', { name: /^Client User responsible/ }),
    );
    expect(
      within(await details()).getByRole('heading', { name: /^Failed\/unsent/ }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      within(await details()).getByRole('button', { name: 'Confirm' }),
    );
    expect(
      within(await details()).getByRole('heading', { name: /^Checking/ }),
    ).toBeVisible();
    const next = await cardOf(/^Checking integration data/);
    expect(within(next).getByRole('button')).toHaveFocus();
    await userEvent.click(
      within(await details()).getByRole('button', { name: 'Confirm' }),
    );
    await waitFor(() =>
      expect(
        api.decideCells.mock.calls.flatMap(([it]) =>
          it.decisions.map(({ cell }) => cell),
        ),
      ).toEqual([UNSENT, DATA]),
    );
  });

  it('closes the panel, and stays at the cell', async () => {
    open();
    await openGroup();
    const card = await cardOf(/^Failed\/unsent/);
    await userEvent.click(within(card).getByRole('button'));
    await userEvent.click(
      within(await details()).getByRole('button', { name: /close/i }),
    );
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(within(card).getByRole('button')).toHaveFocus();
  });
});
