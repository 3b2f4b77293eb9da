import { Page } from '@playwright/test';

export type Theme = 'light' | 'dark';

/** How a page is looked at: a width in CSS pixels and a theme. */
export interface Look {
  width: number;
  theme: Theme;
}

const HEIGHTS: Record<number, number> = { 1440: 900, 390: 844 };

/** Every width and theme that a page must hold up in. */
export const LOOKS: Look[] = [1440, 390].flatMap(width => [
  { width, theme: 'light' as const },
  { width, theme: 'dark' as const },
]);

/** For the names of tests and files: `390-dark`. */
export function nameOfLook({ width, theme }: Look): string {
  return `${width}-${theme}`;
}

/** Backstage follows the system's theme for as long as the person chose none. */
export async function takeLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await page.setViewportSize({
    width: look.width,
    height: HEIGHTS[look.width] ?? 900,
  });
}
