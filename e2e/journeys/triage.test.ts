import { portalAs } from '../support/portal';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';

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
