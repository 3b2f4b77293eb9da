import {
  expect,
  type Browser,
  type Locator,
  type Page,
} from '@playwright/test';
import { expectAccessible } from './accessibility';
import { signIn } from './signIn';

/** Opens the page of a ticket, with what has happened to it. */
export async function openTicket(page: Page, key: string): Promise<void> {
  await page.goto(`/support/tickets/${key}`);
  await expect(page.getByText('logged this ticket')).toBeVisible();
}

/** Another person at another desk, with the page of a ticket open. */
export async function atTicket(
  browser: Browser,
  persona: string,
  key: string,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, persona);
  await openTicket(page, key);
  return page;
}

/** Where a comment is written. */
export function commentBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Comment', exact: true });
}

/** Writes a comment that the other side reads too. */
export async function comment(page: Page, words: string): Promise<void> {
  await commentBox(page).fill(words);
  await press(page, 'Send the comment');
  await expect(commentBox(page)).toHaveValue('');
}

/** Presses a button, of which a page may have several that do the same. */
export async function press(
  place: Page | Locator,
  name: string,
): Promise<void> {
  await place.getByRole('button', { name, exact: true }).first().click();
}

/** Fills in the dialog that is open, which is to be accessible, and sends it. */
export async function submitDialog(
  page: Page,
  answers: Record<string, string>,
  submit: string,
): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [question, answer] of Object.entries(answers)) {
    await dialog
      .getByRole('textbox', { name: new RegExp(`^${question}`) })
      .fill(answer);
  }
  // In the theme as it is: with another one the portal draws itself anew, and the dialog would be gone.
  await expectAccessible(page, '[role="dialog"]');
  await press(dialog, submit);
  await expect(dialog).toBeHidden();
}

/** Chooses in the dialog that is open, by the keyboard: BUI draws what is chosen, and gives the input itself no size. */
export async function choose(
  page: Page,
  role: 'radio' | 'checkbox',
  name: RegExp,
): Promise<void> {
  const choice = page.getByRole('dialog').getByRole(role, { name });
  await choice.press('Space');
  await expect(choice).toBeChecked();
}
