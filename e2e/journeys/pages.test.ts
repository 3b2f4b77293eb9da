import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
} from '../support/accessibility';
import { SEEDED_MS } from '../support/licences';
import { LOOKS, nameOfLook, takeLook } from '../support/looks';
import { TOURS } from '../support/pagesOf';
import { signIn } from '../support/signIn';

for (const { of, persona, visit } of TOURS) {
  for (const look of LOOKS) {
    test(`the pages of ${of} hold up at ${nameOfLook(look)}`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(SEEDED_MS + 2 * 60_000);
      await takeLook(page, look);
      await signIn(page, persona);
      await visit(baseURL!, async pages => {
        for (const { path, shows } of pages) {
          await test.step(path, async () => {
            await page.goto(path);
            await expect(page.getByText(shows).first()).toBeVisible();
            await expect(page.locator('.bui-Skeleton')).toHaveCount(0);
            await expectAccessible(page);
            await expectNoSidewaysScroll(page);
          });
        }
      });
    });
  }
}
