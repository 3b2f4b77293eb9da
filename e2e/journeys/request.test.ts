import type { Response } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
} from '../support/accessibility';
import { LOOKS, takeLook } from '../support/looks';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';

const RAISE = '/support/get-help/raise?model=default/nec-ihms';

interface Target {
  title: string;
  dueAt: string;
  /** `Mon 10 March 2025, 13:00 GMT` */
  dueLocal: string;
}

test('a request of priority 2 that is logged on a Saturday is promised working time', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'lena-baird');
  await page.goto(`${RAISE}&type=service-incident`);
  await page.getByLabel('In a few words').fill('Repairs cannot be logged');
  await page
    .getByLabel('What happens')
    .fill('The screen stays empty after "New repair".');
  const previewed = page.waitForResponse(isTargetsOf('p2'));
  // BUI draws the radio; the input that it belongs to has no size.
  await page.getByRole('radio', { name: /^P2\./ }).check({ force: true });
  const { items: targets } = await (await previewed).json();

  expect(targets.map((it: Target) => [it.title, it.dueAt])).toEqual([
    ['Response', '2025-03-10T13:00:00.000Z'],
    ['Resolution', '2025-03-17T09:00:00.000Z'],
  ]);
  const preview = page.getByRole('region', { name: 'When you will hear back' });
  await expect(preview).toContainText(shortTime(targets[0]));

  await page
    .getByRole('checkbox', { name: 'I am registered' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Log the incident' }).click();
  await expect(page).toHaveURL(/\/support\/tickets\/IHMS-\d+$/);
  const clocks = page.getByRole('region', { name: 'Clocks' });
  for (const target of targets) {
    await expect(clocks).toContainText(
      `${target.title} by ${shortTime(target)}`,
    );
  }
  for (const look of LOOKS) {
    await takeLook(page, look);
    await page.reload();
    await expect(clocks).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test('a request that only the project team may log is refused before it is typed, with whom to ask', async ({
  page,
}) => {
  await signIn(page, 'callum-rae');
  await page.goto(RAISE);

  const incident = page.getByRole('radio', {
    name: /^Service incident to NEC/,
  });
  await expect(incident).toBeDisabled();
  await expect(
    page.getByText('Service incident to NEC is only for IHMS Project Team.'),
  ).toBeVisible();
  await expect(page.getByText('Ask IHMS Project Team').first()).toBeVisible();
});

function isTargetsOf(priority: string) {
  return (response: Response) => {
    const { pathname, searchParams } = new URL(response.url());
    return (
      pathname.endsWith('/default/nec-ihms/targets') &&
      searchParams.get('priority') === priority
    );
  };
}

/** As the pages write a time of the current year: `Mon 10 March, 13:00`. */
function shortTime({ dueLocal }: Target): string {
  return dueLocal.replace(/ \d{4}(, \d{2}:\d{2}).*/, '$1');
}
