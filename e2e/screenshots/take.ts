import { expect, test } from '@playwright/test';
import { takeLook } from '../support/looks';
import { signIn } from '../support/signIn';
import { pictures } from './pictures';

for (const picture of pictures) {
  const { name, path, persona, shows, act, fullPage, ...look } = picture;
  test(name, async ({ page }) => {
    await takeLook(page, look);
    if (persona) {
      await signIn(page, persona);
    }
    await page.goto(path);
    await act?.(page);
    await expect(page.getByText(shows).first()).toBeVisible();
    // Backstage keeps a socket open and BUI's skeletons say nothing: the page is done
    // when nothing has been asked of the back end for a while.
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.locator('.bui-Skeleton')).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: `docs/images/${name}.png`,
      animations: 'disabled',
      fullPage,
    });
  });
}
