import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
} from '../support/accessibility';
import { LOOKS, nameOfLook, takeLook } from '../support/looks';
import { signIn } from '../support/signIn';

const PAGES = [
  { path: '/support', shows: 'Who helps, in which order' },
  {
    path: '/support/get-help/raise?model=default/nec-ihms&type=service-incident',
    shows: 'In a few words',
  },
  { path: '/support/tickets', shows: 'Mine' },
  { path: '/support/models/default/nec-ihms', shows: 'Self Learn' },
];

for (const look of LOOKS) {
  test(`the pages of Support hold up at ${nameOfLook(look)}`, async ({
    page,
  }) => {
    test.slow();
    await takeLook(page, look);
    await signIn(page, 'lena-baird');
    for (const { path, shows } of PAGES) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByText(shows).first()).toBeVisible();
        await expect(page.locator('.bui-Skeleton')).toHaveCount(0);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}
