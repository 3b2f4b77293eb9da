import { portalAs } from '../support/portal';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { openTicket, press } from '../support/ticketPage';
import { logQuery } from '../support/tickets';

/** Half of the time after which an open page asks by itself: what is seen sooner has come by a signal. */
const LIVE_MS = 30_000;

test('a requester sees what the team writes as it is written, and confirms from the notice', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(4 * 60_000);
  const key = await logQuery(baseURL!, 'callum-rae', 'Who keys in the keys?');
  const { client } = await portalAs(baseURL!, 'lena-baird');
  const seen = async () => ({
    ticket: key,
    version: (await client.getTicket(key)).version,
  });
  await signIn(page, 'callum-rae');
  await openTicket(page, key);

  await client.createComment(await seen(), {
    body: 'He has asked this before.',
    internal: true,
  });
  await client.createComment(await seen(), { body: 'I am looking it up.' });
  await expect(page.getByText('I am looking it up.')).toBeVisible({
    timeout: LIVE_MS,
  });
  await expect(page.getByText('He has asked this before.')).toHaveCount(0);

  await client.transitionTicket(await seen(), { action: 'start' });
  await client.transitionTicket(await seen(), {
    action: 'resolve',
    resolution: 'The caretaker does.',
  });
  await expect(page.getByText('The caretaker does.').first()).toBeVisible({
    timeout: LIVE_MS,
  });

  await page.goto('/notifications');
  await page
    .getByRole('link', { name: `${key} is resolved: please confirm or reopen` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/support/tickets/${key}$`));
  await press(page, 'Yes, it is solved');
  await expect(
    page.getByRole('button', { name: 'Yes, it is solved' }),
  ).toHaveCount(0);
  expect(await client.getTicket(key)).toMatchObject({ status: 'closed' });
});
