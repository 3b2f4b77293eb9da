import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectStill,
  spaceText,
} from '../support/accessibility';
import { SEEDED_MS } from '../support/licences';
import { LOOKS, nameOfLook, takeLook, ZOOMED } from '../support/looks';
import { TOURS } from '../support/pagesOf';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';

for (const { of, persona, visit } of TOURS) {
  test(`the pages of ${of} hold up in every look`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(SEEDED_MS + 3 * 60_000);
    await signIn(page, persona);
    await visit(baseURL!, async pages => {
      for (const { path, shows } of pages) {
        await page.goto(path);
        for (const look of LOOKS) {
          await test.step(`${path} at ${nameOfLook(look)}`, async () => {
            await takeLook(page, look);
            await expect(page.getByText(shows).first()).toBeVisible();
            await expect(page.locator('.bui-Skeleton')).toHaveCount(0);
            await expectAccessible(page);
            await expectNoSidewaysScroll(page);
          });
        }
        await test.step(`${path} at 400 %, at rest and with wide text`, async () => {
          await takeLook(page, ZOOMED);
          await expect(page.getByText(shows).first()).toBeVisible();
          await expectNoSidewaysScroll(page);
          await expectStill(page);
          await spaceText(page);
          await expectNoSidewaysScroll(page);
        });
      }
    });
  });
}
