import type {
  Matrix,
  MatrixComparison,
  MatrixVersion,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  compareContents,
  contentOf,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMatrix } from '../../../__testUtils__/matrices';
import { exampleModel } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { CompareMode } from './CompareMode';
import { firstToCompare } from './compared';

expect.extend(toHaveNoViolations);

const now: MatrixVersion = {
  version: 'v2',
  since: '2025-02-03T09:00:00.000Z',
  isNow: true,
  signed: [],
};
const before: MatrixVersion = {
  version: 'v1',
  since: '2024-11-12T09:00:00.000Z',
  isNow: false,
  signed: [
    {
      review: 'r1',
      title: 'Review of November',
      at: '2024-11-20T09:00:00.000Z',
      by: [],
    },
  ],
};

/** What changed: one task is new, one is called otherwise, one passed from IT to the vendor. */
function example(): MatrixComparison {
  const to = contentOf(exampleModel('clickhome').responsibilities!);
  const [gone, renamed, changed, ...rest] = to.rows;
  const from = {
    ...to,
    rows: [
      { ...renamed, title: 'Connectivity' },
      { ...changed, cells: { 'client-it': { value: 'responsible' as const } } },
      ...rest,
    ],
  };
  expect(gone.id).toBe('server-available');
  return { from: before, to: now, ...compareContents(from, to) };
}

function open(
  versions: MatrixVersion[],
  changes: Partial<SupportDeskApi> = {},
  at = '/',
  matrix: Partial<Matrix> = {},
) {
  const api = fakeApi({
    getMatrixVersions: jest.fn(async () => ({ items: versions })),
    compareMatrices: jest.fn(async () => example()),
    ...changes,
  });
  return {
    api,
    ...renderPage(<CompareMode matrix={exampleMatrix({}, matrix)} />, api, {
      at,
    }),
  };
}

it('shows the tasks that differ from what was signed last, cell by cell', async () => {
  const { api, container } = open([now, before]);
  const table = await screen.findByRole('table', { name: 'What differs' });
  expect(api.compareMatrices).toHaveBeenCalledWith({
    model: exampleMatrix().model,
    from: 'review:r1',
  });
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map(it =>
        within(it)
          .getAllByRole('cell')
          .map(cell => cell.textContent),
      ),
  ).toEqual([
    ['added', 'Client IT Resource: responsible'],
    ['renamed', ''],
    [
      'changed',
      'ClickHome Support: not responsible → responsibleClient IT Resource: responsible → not responsible',
    ],
  ]);
  expect(within(table).getByText('was: Connectivity')).toBeVisible();
  expect(screen.getByText('3 tasks differ, 51 are the same')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

it('compares any content, round or day', async () => {
  const { api } = open([now, before], {}, '/?from=2024-12-01');
  const { model } = exampleMatrix();
  await waitFor(() =>
    expect(api.compareMatrices).toHaveBeenCalledWith({
      model,
      from: '2024-12-01',
    }),
  );
  expect(
    screen.getByRole('group', { name: /Day to compare from/ }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /To$/ }));
  await userEvent.click(
    screen.getByRole('option', { name: /Review of November, signed/ }),
  );
  await waitFor(() =>
    expect(api.compareMatrices).toHaveBeenLastCalledWith({
      model,
      from: '2024-12-01',
      to: 'review:r1',
    }),
  );
});

it('compares with what the reader saw last', async () => {
  const lookedAt = { at: '2025-01-20T09:00:00.000Z', version: 'v1' };
  const { api } = open([now, before], {}, '/', { lookedAt });
  await userEvent.click(await screen.findByRole('button', { name: /From$/ }));
  await userEvent.click(
    screen.getByRole('option', { name: /^When you last looked, .*20 Jan/ }),
  );
  await waitFor(() =>
    expect(api.compareMatrices).toHaveBeenLastCalledWith({
      model: exampleMatrix().model,
      from: 'v1',
    }),
  );
});

it('says from which day on there is something, and asks for no day before', async () => {
  const { api } = open([now, before], {}, '/?from=2024-11-11');
  expect(
    await screen.findByText(/has known this matrix since .*12 Nov/),
  ).toBeVisible();
  expect(api.compareMatrices).not.toHaveBeenCalled();
});

it('leads to a task that there still is, and is there as a file', async () => {
  open([now, before]);
  expect(
    await screen.findByRole('link', { name: /^Ensure that ClickHome server/ }),
  ).toHaveAttribute('href', expect.stringMatching(/row=.*server-available$/));
  expect(screen.getByRole('button', { name: 'Download as CSV' })).toBeVisible();
});

it('says so where there is only one content, and where nothing differs', async () => {
  const { unmount } = open([now]);
  expect(await screen.findByText(/only one content yet/)).toBeVisible();
  unmount();
  open([now, before], {
    compareMatrices: jest.fn(async () => ({
      ...example(),
      rows: [],
      unchanged: 54,
    })),
  });
  expect(await screen.findByText('Nothing differs')).toBeVisible();
});

it('begins with the newest signed round, else with the content before', () => {
  const older = { ...before, version: 'v0', signed: [] };
  expect(firstToCompare([now, older, before])).toBe('review:r1');
  expect(firstToCompare([now, older])).toBe('v0');
  expect(firstToCompare([now])).toBeUndefined();
});
