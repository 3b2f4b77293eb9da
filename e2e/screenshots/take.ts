import { expect, test } from '@playwright/test';
import { takeLook } from '../support/looks';
import { signIn } from '../support/signIn';
import { pictures } from './pictures';

for (const { name, path, persona, ...look } of pictures) {
  test(name, async ({ page }) => {
    await takeLook(page, look);
    if (persona) {
      await signIn(page, persona);
    }
    await page.goto(path);
    // Backstage polls and keeps a socket open, so the page itself says when it is done.
    await expect(page.getByRole('main').first()).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByText('PAGE NOT FOUND')).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: `docs/images/${name}.png`,
      fullPage: true,
      animations: 'disabled',
    });
  });
}
