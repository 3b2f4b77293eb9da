import '../../../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  backEnd,
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

  it('takes back by the notice', async () => {
    open();
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('c');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await cellOf(/^Failed\/unsent/, 3)).toHaveFocus();
    expect(await cellOf(/^Failed\/unsent/, 3)).toHaveTextContent(
      'to be confirmed',
    );
    expect(
      screen.queryByRole('button', { name: 'Undo' }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['a key', () => userEvent.keyboard('a')],
    [
      'a button',
      () =>
        userEvent.click(screen.getByRole('button', { name: 'Confirm all 6' })),
    ],
  ])('confirms all of a group by %s, and goes on behind it', async (_, act) => {
    const { api } = open();
    await goTo(/^Failed\/unsent/);
    await act();
    expect(screen.getByText('6 cells confirmed')).toBeVisible();
    expect(await cellOf(/^1st level help desk/, 2)).toHaveFocus();
    await waitFor(() => expect(api.decideCells).toHaveBeenCalledTimes(1));
    const { decisions } = api.decideCells.mock.calls[0][0];
    expect(decisions).toHaveLength(6);
    expect(decisions.map(it => it.decision)).not.toContain('dispute');
    await userEvent.keyboard('u');
    await waitFor(() =>
      expect(api.withdrawDecisions.mock.calls[0][1]).toHaveLength(6),
    );
  });

  it('says when nothing more waits for the reader', async () => {
    open(backEnd({ mayDecide: column => column === 'other' }));
    await goTo(/^Requests for ongoing training/, 4);
    expect(screen.getByText(/cells? waits? for you$/)).toBeVisible();
    for (let i = 0; i < 8; i += 1) await userEvent.keyboard('c');
    expect(await screen.findByText('Nothing waits for you')).toBeVisible();
    expect(screen.getByText(/Nothing more waits for you here/)).toBeVisible();
    expect(await cellOf(/^Requests for ongoing training/, 4)).toBeVisible();
  });

  it('says what did not arrive, and sends it again', async () => {
    const api = backEnd();
    api.decideCells.mockRejectedValueOnce(new Error('No connection'));
    open(api);
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('c');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('1 decision did not arrive');
    expect(alert).toHaveTextContent('No connection');
    expect(screen.queryByText(/^Confirmed:/)).not.toBeInTheDocument();
    await userEvent.click(within(alert).getByRole('button'));
    await waitFor(() => expect(api.decideCells).toHaveBeenCalledTimes(2));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows every key in its help', async () => {
    open();
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('?');
    const help = await screen.findByRole('dialog', {
      name: 'Keys of the matrix',
    });
    for (const key of ['N', 'C', 'D', 'O', 'U', 'A', 'R', 'P', 'Esc']) {
      expect(within(help).getByText(key)).toBeVisible();
    }
  });

  it('opens a round by its key, where the reader may', async () => {
    open(backEnd({}, {}, { mayOpenReview: true }));
    await goTo(/^Failed\/unsent/);
    await userEvent.keyboard('r');
    expect(
      await screen.findByRole('dialog', { name: 'Open a round' }),
    ).toBeVisible();
  });

  it('leads to the last round where none is open', async () => {
    const items = [{ id: 'r1', title: 'Review of March 2025' }];
    open(
      backEnd(
        {},
        { getResponsibilityReviews: jest.fn(async () => ({ items } as any)) },
      ),
    );
    expect(
      await screen.findByRole('link', {
        name: 'Last round: Review of March 2025',
      }),
    ).toBeVisible();
  });
});
