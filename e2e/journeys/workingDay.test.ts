import { expect, test, type Browser, type Page } from '@playwright/test';
import { portalAs } from '../support/portal';
import { signIn } from '../support/signIn';

/** Logs a query of a member of staff, and answers its key. */
async function logQuery(url: string, persona: string, summary: string) {
  const { client } = await portalAs(url, persona);
  const { key } = await client.createTicket({
    model: 'default/nec-ihms',
    requestType: 'query',
    module: 'rents',
    summary,
    description: 'The guide does not say it.',
    confirmed: { tried: true },
  });
  return key;
}

/** Another person at another desk. */
async function at(browser: Browser, persona: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, persona);
  return page;
}

const status = (page: Page) => page.getByRole('main');

test('a member of the project team works from the queue: takes, asks, hears, solves, and the requester confirms', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(4 * 60_000);
  await signIn(page, 'lena-baird');
  const key = await logQuery(baseURL!, 'callum-rae', 'Where is the rent book?');

  await page.goto('/support/tickets?scope=team&sort=queue&status=open');
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(rows.first()).toContainText('Forgotten password after leave');
  await page.getByRole('link', { name: 'Where is the rent book?' }).click();
  await expect(page).toHaveURL(new RegExp(`/support/tickets/${key}`));

  await page.getByRole('button', { name: 'Start work' }).first().click();
  await expect(page.getByRole('button', { name: 'Resolve' })).toBeVisible();

  await page.getByLabel('Comment', { exact: true }).fill('Which **year**?');
  await page.getByRole('button', { name: 'Send the comment' }).click();
  await expect(status(page)).toContainText('Which year?');

  await page.getByRole('button', { name: 'Add a contact' }).first().click();
  const contact = page.getByRole('dialog');
  await contact.getByLabel(/^With whom/).fill('Callum Rae');
  await contact.getByLabel(/^What it was about/).fill('Asked which year');
  await contact.getByRole('button', { name: 'Add a contact' }).click();
  await expect(contact).toBeHidden();
  await expect(status(page)).toContainText('Asked which year');

  await page.getByRole('button', { name: 'Resolve' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^What solved it/).fill('Under Rents, then Books.');
  await dialog.getByRole('button', { name: 'Resolve' }).click();
  await expect(dialog).toBeHidden();

  const requester = await at(browser, 'callum-rae');
  await requester.goto(`/support/tickets/${key}`);
  await expect(status(requester)).toContainText('Under Rents, then Books.');
  await requester.getByRole('button', { name: 'Yes, it is solved' }).click();
  await expect(
    requester.getByRole('button', { name: 'Yes, it is solved' }),
  ).toBeHidden();
  const { client } = await portalAs(baseURL!, 'callum-rae');
  await expect
    .poll(async () => (await client.getTicket(key)).status)
    .toBe('closed');
});

test('two people at one ticket: the second is told what the first did, and loses no word', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(3 * 60_000);
  await signIn(page, 'kirstin-mackay');
  const key = await logQuery(baseURL!, 'callum-rae', 'Which form is for pets?');
  await page.goto(`/support/tickets/${key}`);
  const comment = page.getByLabel('Comment', { exact: true });
  await comment.fill('I am asking the allocations team.');

  const { client } = await portalAs(baseURL!, 'lena-baird');
  const { version } = await client.getTicket(key);
  await client.transitionTicket({ ticket: key, version }, { action: 'start' });
  await page.getByRole('button', { name: 'Send the comment' }).click();

  await expect(
    page.getByText(/Lena Baird changed this ticket at/),
  ).toBeVisible();
  await expect(comment).toHaveValue('I am asking the allocations team.');
  await page.getByRole('button', { name: 'Send my comment' }).click();
  await expect(status(page)).toContainText('I am asking the allocations team.');
  await expect
    .poll(async () => (await client.getComments(key)).items.map(it => it.body))
    .toEqual(['I am asking the allocations team.']);
});

test('a technical issue is triaged, and turns out to be a change request', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(3 * 60_000);
  const liaison = await portalAs(baseURL!, 'lillian-aubrey');
  const { key } = await liaison.client.createTicket({
    model: 'default/it-works',
    requestType: 'technical-issue',
    module: 'department-manager',
    priority: 'high',
    priorityReason: 'One person cannot close the month',
    summary: 'Totals are not split by grant',
    description: 'We need one total for each grant.',
    fields: { affected: 'single user', workaround: 'none known' },
  });

  await signIn(page, 'sasha-port');
  await page.goto(`/support/tickets/${key}`);
  const desk = await portalAs(baseURL!, 'sasha-port');
  const seen = async () => ({
    ticket: key,
    version: (await desk.client.getTicket(key)).version,
  });
  await desk.client.transitionTicket(await seen(), {
    action: 'categorise',
    category: 'technical-issue',
  });
  await page.reload();
  await expect(
    page.getByRole('heading', { name: /Triage steps performed/ }),
  ).toBeVisible();
  await desk.client.tickStep(await seen(), 'triage', 'verify', {
    state: 'done',
  });
  const before = await desk.client.getTicket(key);

  const changed = await desk.client.transitionTicket(await seen(), {
    action: 'reclassify',
    requestType: 'change-request',
    reason: 'New capability',
  });
  expect(changed).toMatchObject({
    key,
    createdAt: before.createdAt,
    requestType: { id: 'change-request' },
  });
  await page.reload();
  await expect(
    page.getByRole('heading', { name: /Change request or enhancement/ }),
  ).toBeVisible();
  const { items } = await desk.client.getTimeline(key);
  expect(items.map(it => it.type)).toEqual(
    expect.arrayContaining(['categorised', 'stepTicked', 'reclassified']),
  );
});
