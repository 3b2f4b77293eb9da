import { portalAs } from '../support/portal';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { atTicket, commentBox, openTicket, press } from '../support/ticketPage';
import { logQuery } from '../support/tickets';

test('two people change one ticket: the second is told who did what, and loses no word', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(3 * 60_000);
  const key = await logQuery(baseURL!, 'callum-rae', 'Which form is for pets?');
  const lena = await atTicket(browser, 'lena-baird', key);

  // Live updates may be lost, and then a change of somebody else is not seen in time.
  await page.routeWebSocket(/\/api\/signals/, () => {});
  await signIn(page, 'kirstin-mackay');
  await openTicket(page, key);
  const mine = 'I am asking the allocations team.';
  await commentBox(page).fill(mine);
  await press(lena, 'Start work');
  await expect(lena.getByText('started work')).toBeVisible();
  await press(page, 'Send the comment');

  await expect(
    page.getByText(/^Lena Baird changed this ticket at/),
  ).toBeVisible();
  await expect(page.getByText(/^Work started\./)).toBeVisible();
  await expect(commentBox(page)).toHaveValue(mine);
  await lena.context().close();
  const { client } = await portalAs(baseURL!, 'kirstin-mackay');
  expect((await client.getComments(key)).items).toEqual([]);

  await press(page, 'Send my comment');
  await expect(commentBox(page)).toHaveValue('');
  const { items } = await client.getComments(key);
  expect(items.map(it => [it.author.title, it.body])).toEqual([
    ['Kirstin Mackay', mine],
  ]);
});
