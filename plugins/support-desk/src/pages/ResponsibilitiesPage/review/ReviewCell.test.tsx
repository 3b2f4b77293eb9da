import '../../../__testUtils__/wideScreen';
import { ConflictError } from '@backstage/errors';
import type {
  CellDecision,
  CellHistory,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  backEnd,
  cellOf,
  goTo,
  grid,
  NADIA,
  open,
  UNSENT,
} from './__testUtils__/openReview';

expect.extend(toHaveNoViolations);

describe('a cell in review', () => {
  it('shows a confirmation that a change has voided, old and new', async () => {
    const decision: CellDecision = {
      id: '1',
      decision: 'confirm',
      by: NADIA,
      at: '2025-02-03T09:00:00.000Z',
      proposals: [],
      content: { value: 'optional', charge: 'at a fee' },
    };
    open(backEnd({ decisions: new Map([[UNSENT, [decision]]]) }));
    await goTo(/^Failed\/unsent/);
    expect(await screen.findByText(/Nadia Frost confirmed it/)).toBeVisible();
    const saidOf = (name: string) => screen.getByText(name).nextSibling;
    expect(saidOf('It said')).toHaveTextContent(
      /^can do it, charged: at a fee$/,
    );
    expect(saidOf('Now')).toHaveTextContent(/^responsible$/);
    expect(screen.getByRole('button', { name: 'Confirm again' })).toBeVisible();
  });

  it('shows old and new where a cell changed while it was decided', async () => {
    const api = backEnd();
    const matrix = await api.getMatrix({ model: 'default/clickhome' });
    api.decideCells.mockRejectedValueOnce(new ConflictError('It has changed'));
    open(api);
    await goTo(/^Failed\/unsent/);
    api.getMatrix.mockResolvedValue({
      ...matrix,
      rows: matrix.rows.map(row => ({
        ...row,
        cells: row.cells.map(it =>
          it.path === UNSENT
            ? { ...it, value: 'optional', hash: 'optional' }
            : it,
        ),
      })),
    });
    await userEvent.keyboard('c');
    const dialog = await screen.findByRole('dialog', {
      name: 'A cell changed while you decided',
    });
    expect(dialog).toHaveTextContent(/You sawClient User: responsible/);
    expect(dialog).toHaveTextContent(/NowClient User: can do it/);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Confirm what it says now' }),
    );
    await waitFor(() =>
      expect(api.decideCells.mock.calls[1][0].decisions).toMatchObject([
        { cell: UNSENT, hash: 'optional' },
      ]),
    );
  });

  it('keeps notes, and shows what became of the cell', async () => {
    const said = {
      id: 'c1',
      cell: UNSENT,
      by: NADIA,
      at: '2025-03-08T09:12:00.000Z',
      text: 'Accounts check these every morning.',
    };
    const history: CellHistory = {
      cell: UNSENT,
      decisions: [],
      comments: [said],
      contents: [{ value: 'responsible', since: '2025-02-03T09:00:00.000Z' }],
    };
    const { api } = open(
      backEnd(
        {},
        {
          getCellHistory: jest.fn(async () => history),
          commentCell: jest.fn(async () => said),
        },
      ),
    );
    await goTo(/^Failed\/unsent/);
    expect(await screen.findByText(said.text)).toBeVisible();
    expect(screen.getByText('History, 1')).toBeVisible();
    await userEvent.keyboard('o');
    const field = screen.getByRole('textbox', { name: 'Write a note' });
    expect(field).toHaveFocus();
    await userEvent.keyboard('Agreed{Escape}');
    expect(await cellOf(/^Failed\/unsent/, 3)).toHaveFocus();
    await userEvent.keyboard('o');
    expect(field).toHaveValue('Agreed');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(api.commentCell).toHaveBeenCalledWith({
        model: 'supportmodel:default/clickhome',
        cell: UNSENT,
        text: 'Agreed',
      }),
    );
    await waitFor(() => expect(field).toHaveValue(''));
    expect(await cellOf(/^Failed\/unsent/, 3)).toHaveFocus();
  });

  it('says who decides where the reader may not', async () => {
    const history: CellHistory = {
      cell: UNSENT,
      decisions: [],
      comments: [],
      contents: [],
      deciders: {
        party: 'Client User',
        people: [NADIA],
        reviewers: [{ ref: 'user:default/owen-pike', title: 'Owen Pike' }],
        owner: { ref: 'group:default/client-it', title: 'Client IT' },
      },
    };
    const { api } = open(
      backEnd(
        { mayDecide: () => false },
        { getCellHistory: jest.fn(async () => history) },
      ),
    );
    await goTo(/^Failed\/unsent/);
    expect(await screen.findByText('Client User: Nadia Frost')).toBeVisible();
    expect(screen.getByText('Reviewers: Owen Pike')).toBeVisible();
    expect(screen.getByText('Owner of the model: Client IT')).toBeVisible();
    expect(screen.getByText('Nothing waits for you')).toBeVisible();
    await userEvent.keyboard('c');
    expect(
      screen.getAllByText(/^About the column Client User its party/).length,
    ).toBeGreaterThan(0);
    expect(api.decideCells).not.toHaveBeenCalled();
  });

  it('publishes proposals as the change that was seen', async () => {
    const disputed: CellDecision = {
      id: 'd1',
      decision: 'dispute',
      by: NADIA,
      at: '2025-03-08T09:00:00.000Z',
      reason: 'IT sees them first',
      proposals: [{ column: 'client-it', value: 'responsible' }],
      content: { value: 'responsible' },
    };
    const { api } = open(
      backEnd(
        { decisions: new Map([[UNSENT, [disputed]]]) },
        {
          previewMatrixChange: jest.fn(async () => ({
            files: [
              {
                path: 'clickhome.responsibilities.yaml',
                diff: '@@ -1 +1 @@\n-cells: {client-users: responsible}\n+cells: {client-it: responsible}\n',
              },
            ],
            seen: 'seen-1',
            problems: [],
            publisher: {
              title: 'GitHub',
              proposes: true,
              folder: 'https://github.example.com/docs/tree/main/models/',
              branch: 'support-desk/matrix-clickhome-1',
            },
          })),
          publishMatrixChange: jest.fn(async () => ({
            state: 'proposed' as const,
            url: 'https://github.example.com/docs/pull/7',
          })),
        },
      ),
    );
    await grid();
    await userEvent.click(
      screen.getByRole('button', { name: 'Publish 1 proposal' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByText('1 lines added, 1 removed'),
    ).toBeVisible();
    expect(within(dialog).getByText(/becomes a pull request/)).toBeVisible();
    expect(
      within(dialog).getByText('support-desk/matrix-clickhome-1'),
    ).toBeVisible();
    expect(within(dialog).getByText(/tree\/main\/models/)).toBeVisible();
    expect(
      within(dialog).getByRole('button', { name: 'Copy the diff' }),
    ).toBeVisible();
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Open the pull request' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Go to the pull request' }),
    ).toHaveAttribute('href', 'https://github.example.com/docs/pull/7');
    expect(api.publishMatrixChange).toHaveBeenCalledWith({
      model: 'supportmodel:default/clickhome',
      seen: 'seen-1',
    });
  });
});
