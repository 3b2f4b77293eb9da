import {
  expectAccessible,
  expectNoSidewaysScroll,
} from '../support/accessibility';
import { LOOKS, nameOfLook, takeLook } from '../support/looks';
import { expectSignedIn, signIn } from '../support/signIn';
import { expect, test } from '../support/test';

test('a person of the demo signs in and is who they chose to be', async ({
  page,
}) => {
  await signIn(page, 'lena-baird');
  await page.goto('/settings');
  await expect(page.getByText('Lena Baird').first()).toBeVisible();
});

test('the choice of person outlasts a reload', async ({ page }) => {
  await signIn(page, 'lena-baird');
  await page.reload();
  await expectSignedIn(page);
});

test('people are found by name', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Find somebody').fill('lena baird');
  await expect(page.getByRole('button', { name: /^Sign in as/ })).toHaveCount(
    1,
  );
});

test('a request without a session is refused', async ({ request }) => {
  const response = await request.get('/api/catalog/entities');
  expect(response.status()).toBe(401);
});

test('the sign-in page holds up in every look', async ({ page }) => {
  test.setTimeout(2 * 60_000);
  await page.goto('/');
  for (const look of LOOKS) {
    await test.step(nameOfLook(look), async () => {
      await takeLook(page, look);
      await expect(
        page.getByRole('button', { name: /^Sign in as/ }).first(),
      ).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
});
