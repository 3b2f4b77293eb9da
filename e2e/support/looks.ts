import { expect, type Page } from '@playwright/test';

export type Theme = 'light' | 'dark';

/** How a page is looked at: a width in CSS pixels and a theme. */
export interface Look {
  width: number;
  theme: Theme;
}

const HEIGHTS: Record<number, number> = { 1440: 900, 390: 844, 320: 256 };

/** Every width and theme that a page must hold up in; from one to the next only one of them changes. */
export const LOOKS: Look[] = [
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
  { width: 390, theme: 'dark' },
  { width: 390, theme: 'light' },
];

/** A window of 1280 pixels at a zoom of 400 % (WCAG 2.2, 1.4.10). */
export const ZOOMED: Look = { width: 320, theme: 'light' };

/** For the names of tests and files: `390-dark`. */
export function nameOfLook({ width, theme }: Look): string {
  return `${width}-${theme}`;
}

/** Looks at a page in a theme, without what moves, and leaves it as it was. */
export async function inTheme(
  page: Page,
  theme: Theme,
  look: () => Promise<void>,
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expectTheme(page, theme);
  await look();
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Backstage follows the system's theme for as long as the person chose none. */
export async function takeLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await page.setViewportSize({
    width: look.width,
    height: HEIGHTS[look.width] ?? 900,
  });
  if (page.url() !== 'about:blank') {
    await expectTheme(page, look.theme);
  }
}

async function expectTheme(page: Page, theme: Theme): Promise<void> {
  await expect(page.locator('body')).toHaveAttribute('data-theme-mode', theme);
}
