import type { Browser, Page } from '@playwright/test';
import { withChangedModel } from '../support/changedExamples';
import { Received } from '../support/received';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';

const PORT = Number(process.env.E2E_PORT ?? 7107) + 2;
const QUESTION = 'how Clarity functions';
/** The source has no address of the vendor: one that is there could be told. */
const ADDRESSES = ['vendor.desk@bitfocus.example.com', '555-0199'];

test('a question about the vendor of Clarity is stopped, with two right places and no address of the vendor', async ({
  browser,
}) => {
  test.setTimeout(5 * 60_000);
  const changed = {
    model: 'clarity-escalation',
    persona: 'bea-lowell',
    change: withAddresses,
    port: PORT,
    now: '2025-03-08T11:00:00Z',
  };
  await withChangedModel(changed, async ({ url }) => {
    await test.step('the user of an agency is stopped', async () => {
      const { page, received } = await getHelp(browser, url, 'bea-lowell');
      await ask(page);
      const stop = page
        .getByRole('region', { name: 'What do you need?' })
        .filter({
          hasText: 'Please do not contact Vendor (Bitfocus) yourself',
        });
      await expect(stop).toContainText('go to the ICA Help Desk or MACCH.');
      await expect(stop.getByText('The right place')).toHaveCount(2);
      for (const place of ['helpdesk@ica.example.com', 'macch@example.com']) {
        await expect(stop.getByRole('link', { name: place })).toBeVisible();
      }
      const told = (await page.content()) + (await received.text());
      expect(told).toContain('helpdesk@ica.example.com');
      for (const address of ADDRESSES) expect(told).not.toContain(address);
      await page.context().close();
    });

    await test.step('the System Administrator, who may contact the vendor, is told how', async () => {
      const { page, received } = await getHelp(browser, url, 'ida-crane');
      await ask(page);
      for (const address of ADDRESSES) {
        await expect(
          page.getByRole('link', { name: address }).first(),
        ).toBeVisible();
        expect(await received.text()).toContain(address);
      }
      await page.context().close();
    });
  });
});

function withAddresses(yaml: string): string {
  const [email, phone] = ADDRESSES;
  const title = '      title: Vendor (Bitfocus)\n';
  return yaml.replace(
    title,
    `${title}      channels: {email: ${email}, phone: ${phone}}\n`,
  );
}

/** The page on which people of Clarity begin, with all that it is given from the sign-in on. */
async function getHelp(browser: Browser, baseURL: string, persona: string) {
  const page = await (await browser.newContext({ baseURL })).newPage();
  const received = new Received(page);
  await signIn(page, persona);
  await page.goto('/support?model=default/clarity-escalation');
  return { page, received };
}

async function ask(page: Page): Promise<void> {
  await page
    .getByRole('searchbox', { name: 'What do you need?' })
    .fill(QUESTION);
}
