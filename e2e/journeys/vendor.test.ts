import type { Page } from '@playwright/test';
import { portalAs } from '../support/portal';
import { Received } from '../support/received';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { choose, openTicket, press, submitDialog } from '../support/ticketPage';
import { logUrgentQuery } from '../support/tickets';

/** Contacts of the vendor and of its ladder, for the project team alone. */
const PRIVATE = [
  '555-0100',
  '555-0102',
  '555-0103',
  '555-0104',
  'servicedesk@nec.example.com',
  'wanda.rhodes@nec.example.com',
  'derek.dale@nec.example.com',
  'rupert.birch@nec.example.com',
  'customersupport.nec.example.com',
];
const LADDER = [
  ['NEC service desk', 'No call back', 'Left a message'],
  ['Housing Customer Support Manager', 'Nobody at the desk', 'No answer'],
  [
    'Housing Development Director',
    'Counters open on Monday',
    'They have taken it',
  ],
];

const ladder = (page: Page) =>
  page.getByRole('region', { name: 'Escalation at NEC Software Solutions' });

/** @param index 0, 1, 2 */
const step = (page: Page, index: number) =>
  ladder(page).getByRole('listitem').nth(index);

test('an urgent query becomes an incident of priority 1 with NEC on a Saturday: logged, phoned, and brought to the third contact', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(4 * 60_000);
  const query = await logUrgentQuery(
    baseURL!,
    'callum-rae',
    'No rent account opens',
  );
  let incident = '';

  await test.step('the project team escalates the query, with what was tried', async () => {
    await signIn(page, 'lena-baird');
    await openTicket(page, query);
    await press(page, 'Escalate');
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByRole('radio', { name: 'Level 3, External Escalation' }),
    ).toBeChecked();
    await choose(page, 'radio', /^Service incident to NEC/);
    await choose(page, 'radio', /^P1\. /);
    await choose(page, 'checkbox', /^I am registered/);
    await submitDialog(
      page,
      {
        'Why it goes there': 'Nobody can open a rent account',
        'Articles that were read': 'Rents quick guide',
        'Anything else that was done': 'Signed in from two offices.',
      },
      'Escalate',
    );
    const raised = page.getByRole('link', { name: /^Open IHMS-\d+$/ });
    incident = (await raised.innerText()).replace('Open ', '').trim();
    await expect(page.getByRole('main')).toContainText(
      `${incident}: Nobody can open a rent account`,
    );
    await raised.click();
    await expect(page).toHaveURL(new RegExp(`/support/tickets/${incident}$`));
  });

  const vendor = page.getByRole('main');
  await test.step('it is logged but not phoned, until the call is recorded', async () => {
    await expect(
      vendor.getByText('Logged but not phoned').first(),
    ).toBeVisible();
    await expect(
      vendor.getByRole('link', { name: '555-0100' }).first(),
    ).toBeVisible();
    await page
      .getByRole('button', { name: 'Record the call to NEC service desk' })
      .click();
    await submitDialog(
      page,
      { 'What it was about': 'Priority 1: no rent account opens' },
      'Add a contact',
    );
    await expect(vendor.getByText('Logged but not phoned')).toHaveCount(0);
  });

  await test.step('it counts as reported once the reference is known, and is due in working time', async () => {
    await expect(vendor.getByText('Portal reference missing')).toBeVisible();
    await expect(vendor.getByText(/^Reported /)).toHaveCount(0);
    await press(page, 'Edit what the vendor says');
    await submitDialog(page, { 'Portal reference': 'HH-204711' }, 'Save');
    await expect(vendor.getByText('HH-204711')).toBeVisible();
    await expect(vendor.getByText(/^Reported /)).toBeVisible();
    const clocks = page.getByRole('region', { name: 'Clocks' });
    await expect(clocks).toContainText('Response by Mon 10 March, 11:00');
    await expect(clocks).toContainText('Resolution by Mon 10 March, 17:00');
  });

  await test.step('the ladder is taken to the third contact, one step at a time', async () => {
    for (const [index, [contact, reason, outcome]] of LADDER.entries()) {
      await expect(step(page, index)).toContainText(contact);
      await takeStep(page, index, reason, outcome);
    }
    await expect(ladder(page)).toContainText('it goes no further by itself');
    await expect(step(page, 3)).not.toContainText('Taken');
    const { client } = await portalAs(baseURL!, 'lena-baird');
    const { items } = await client.getTimeline(incident);
    expect(
      items.flatMap(it => (it.type === 'ladderStepTaken' ? [it.data] : [])),
    ).toMatchObject(
      LADDER.map(([, reason], index) => ({ step: index + 1, reason })),
    );
  });

  await test.step('the member of staff who asked sees that it waits for NEC, and no way to reach NEC', async () => {
    const staff = await (await browser.newContext()).newPage();
    const received = new Received(staff);
    await signIn(staff, 'callum-rae');
    await openTicket(staff, query);
    await expect(staff.getByRole('main')).toContainText(incident);
    await staff.goto(`/support/tickets/${incident}`);
    await expect(
      staff.getByText(`There is no ticket ${incident} for you`),
    ).toBeVisible();
    const told = (await staff.content()) + (await received.text());
    for (const address of PRIVATE) expect(told).not.toContain(address);
    await staff.context().close();
  });
});

async function takeStep(
  page: Page,
  index: number,
  reason: string,
  outcome: string,
): Promise<void> {
  await expect(step(page, index)).toContainText('Next');
  await press(ladder(page), 'Take the next step');
  await submitDialog(
    page,
    { 'Why the next step is taken': reason },
    'Take the next step',
  );
  await expect(step(page, index)).toContainText(`Reason: ${reason}`);
  await step(page, index).getByRole('button').click();
  await choose(page, 'radio', new RegExp(`^${outcome}`));
  await submitDialog(page, {}, 'Record the outcome');
  await expect(step(page, index)).toContainText(outcome);
}
