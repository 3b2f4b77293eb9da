import '../../../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  cellOf,
  DATA,
  figures,
  goTo,
  grid,
  open,
  UNSENT,
} from './__testUtils__/openReview';

expect.extend(toHaveNoViolations);

describe('ReviewMode', () => {
  it('confirms by one key and goes on to the next cell that waits', async () => {
    const { api, container } = open();
    await grid();
    const before = figures().textContent!;
    await goTo(/^Failed\/unsent/);
    expect(
      await screen.findByRole('button', { name: 'Confirm' }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.keyboard('c');
    expect(screen.getByText(/^Confirmed: Failed\/unsent/)).toBeVisible();
    expect(await cellOf(/^Checking integration data/, 3)).toHaveFocus();
    expect(figures()).not.toHaveTextContent(before);
    await userEvent.keyboard('c');
    const confirmed = (cell: string) => ({
      cell,
      hash: 'responsible',
      decision: 'confirm',
      proposals: [],
    });
    await waitFor(() =>
      expect(
        api.decideCells.mock.calls.flatMap(([it]) => it.decisions),
      ).toEqual([confirmed(UNSENT), confirmed(DATA)]),
    );
  });

  it('takes back by one key, cell after cell', async () => {
    const { api } = open();
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('c');
    await waitFor(() => expect(api.getMatrix).toHaveBeenCalledTimes(2));
    await userEvent.keyboard('u');
    await waitFor(() =>
      expect(api.withdrawDecisions).toHaveBeenCalledWith(
        'supportmodel:default/clickhome',
        ['decision-1'],
      ),
    );
    expect(await cellOf(/^Failed\/unsent/, 3)).toHaveFocus();
    expect(await cellOf(/^Failed\/unsent/, 3)).toHaveTextContent(
      'to be confirmed',
    );
  });

  it('goes to the next cell that waits', async () => {
    open();
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('n');
    expect(await cellOf(/^Checking integration data/, 3)).toHaveFocus();
  });

  it('disputes with a reason and what the row should say instead', async () => {
    const { api } = open();
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('d');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Dispute' }),
    );
    expect(
      within(dialog).getByText('Say why, so that others can follow'),
    ).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^Why/ }),
      'IT sees them first',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: /Client IT Resource$/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Responsible' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Dispute and propose' }),
    );
    await waitFor(() =>
      expect(api.decideCells).toHaveBeenCalledWith({
        model: 'supportmodel:default/clickhome',
        decisions: [
          {
            cell: UNSENT,
            hash: 'responsible',
            decision: 'dispute',
            reason: 'IT sees them first',
            proposals: [{ column: 'client-it', value: 'responsible' }],
          },
        ],
      }),
    );
    expect(await cellOf(/^Failed\/unsent/, 2)).toHaveTextContent(/proposed/);
    expect(
      screen.getByRole('button', { name: 'Publish 1 proposal' }),
    ).toBeVisible();
  });

  it('confirms several cells that Shift and the arrows have chosen', async () => {
    const { api } = open();
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByText('2 cells chosen')).toBeVisible();
    await userEvent.keyboard('c');
    await waitFor(() =>
      expect(api.decideCells.mock.calls[0][0].decisions).toHaveLength(2),
    );
    expect(screen.getByText('2 cells confirmed')).toBeVisible();
    expect(screen.queryByText('2 cells chosen')).not.toBeInTheDocument();
  });
});
