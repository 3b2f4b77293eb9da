import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has: who has not arrived by then never will. */
const MOST_STOPS = 150;

/**
 * Goes on by Tab until something has the focus, and expects at every stop that one sees where it is; fails where it never gets there.
 *
 * @param key - `Shift+Tab` goes back
 */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const hasFocus = () =>
    target.evaluate(element => element.contains(document.activeElement));
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus()); stop++) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
  }
  expect(await hasFocus(), `${target} is reached by the keyboard`).toBe(true);
}

/** Goes to something by Tab and presses it. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field by Tab and types. */
export async function typeInto(
  page: Page,
  target: Locator,
  words: string,
): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(words);
}

/** WCAG 2.2, 2.4.7 and 2.4.11: the focus is within the window, and what has it, or what is drawn around it, has an outline or a shadow. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const problem = await page.evaluate(() => {
    const focused = document.activeElement;
    // Between the last element and the first the browser has the focus.
    if (!focused || focused === document.body) return undefined;
    // Backstage's own: a plugin cannot mend it.
    if (focused.closest('[data-testid="sidebar-root"]')) return undefined;
    const chain: Element[] = [];
    for (let at: Element | null = focused; at && chain.length < 5; ) {
      chain.push(at);
      at = at.parentElement;
    }
    const isMarked = (element: Element) =>
      [undefined, '::before', '::after'].some(pseudo => {
        const style = getComputedStyle(element, pseudo);
        const outline =
          style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
        return outline || style.boxShadow !== 'none';
      });
    const about = focused.outerHTML.slice(0, 200);
    const drawn = chain
      .map(it => it.getBoundingClientRect())
      .find(({ width, height }) => width > 1 && height > 1)!;
    const { top, bottom, left, right } = drawn;
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) {
      return `is out of sight: ${about}`;
    }
    return chain.some(isMarked) ? undefined : `has no mark: ${about}`;
  });
  expect.soft(problem, 'where the focus is').toBeUndefined();
}
