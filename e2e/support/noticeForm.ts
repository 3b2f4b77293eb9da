import type { Page } from '@playwright/test';

const TWO_DIGITS = 2;

/**
 * Types an instant into a field that asks for one, part by part, as the reader's zone (London in March) has it.
 *
 * @param label what the field is called, such as `Begins`
 */
export async function typeInstant(
  page: Page,
  label: string,
  at: Date,
): Promise<void> {
  const group = page.getByRole('group', { name: new RegExp(`^${label}`) });
  await group.getByRole('spinbutton', { name: /^day/ }).click();
  const parts = [
    at.getUTCDate(),
    at.getUTCMonth() + 1,
    at.getUTCFullYear(),
    at.getUTCHours(),
    at.getUTCMinutes(),
  ];
  await page.keyboard.type(
    parts.map(it => String(it).padStart(TWO_DIGITS, '0')).join(''),
  );
}

/** Answers the questions of a notice's form that are asked in words, by their labels. */
export async function fillIn(
  page: Page,
  answers: Record<string, string>,
): Promise<void> {
  for (const [label, words] of Object.entries(answers)) {
    await page
      .getByRole('textbox', { name: new RegExp(`^${label}`, 'i') })
      .fill(words);
  }
}

/** Ticks boxes by their names: BUI draws them, and the inputs that they belong to have no size. */
export async function tick(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page
      .getByRole('checkbox', { name, exact: true })
      .check({ force: true });
  }
}
