import { expect, type Locator, type Page } from '@playwright/test';
import { tabTo } from './keyboard';
import { press } from './ticketPage';

/** The columns of ClickHome's matrix, in their order. */
const COLUMNS = ['clickhome', 'client-it', 'client-users', 'other'];

/** The page on which the cells of ClickHome's matrix are confirmed and disputed. */
export const REVIEW_PAGE =
  '/support/responsibilities?model=supportmodel:default/clickhome&mode=review';

/** The matrix that a page shows. */
export function grid(page: Page): Locator {
  return page.getByRole('grid', { name: 'System Ongoing Responsibilities' });
}

/** One of its cells. */
export function cellOf(page: Page, task: string, column: string): Locator {
  return grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: task }) })
    .getByRole('gridcell')
    .nth(COLUMNS.indexOf(column));
}

/**
 * Disputes by the keyboard, in the dialog that asks why.
 *
 * @param row - what it should say instead, by the title of the column
 */
export async function disputeByKeys(
  page: Page,
  reason: string,
  row: Record<string, string>,
): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: /^Why/ })).toBeFocused();
  await page.keyboard.type(reason);
  for (const [party, does] of Object.entries(row)) {
    const choice = dialog.getByRole('button', { name: party });
    await tabTo(page, choice);
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('option', { name: does, exact: true }),
    ).toBeVisible();
    await page.keyboard.type(does);
    await page.keyboard.press('Enter');
    await expect(choice).toContainText(does);
  }
  await tabTo(
    page,
    dialog.getByRole('button', { name: 'Dispute and propose' }),
  );
  await page.keyboard.press('Enter');
}

/**
 * Opens a round of review on the page of the matrix.
 *
 * @param round.dueOn - as one types it: day, month, year
 * @param round.reviewers - names of people, by the title of the column
 * @returns its id
 */
export async function openRound(
  page: Page,
  round: {
    title: string;
    dueOn: string;
    reviewers: Record<string, string>;
    groups: RegExp[];
  },
): Promise<string> {
  await press(page, 'Open a round');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Title/ }).fill(round.title);
  await dialog.getByRole('spinbutton', { name: /^day/ }).click();
  await page.keyboard.type(round.dueOn);
  for (const [column, person] of Object.entries(round.reviewers)) {
    await dialog
      .getByRole('combobox', { name: `${column}: person or group` })
      .fill(person);
    await page.getByRole('option', { name: person }).click();
  }
  for (const name of round.groups) {
    // BUI draws the box; the input that it belongs to has no size.
    await dialog.getByRole('checkbox', { name }).check({ force: true });
  }
  await press(dialog, 'Open the round');
  await expect(page).toHaveURL(/\/responsibilities\/reviews\/[^/]+$/);
  return new URL(page.url()).pathname.split('/').pop()!;
}
