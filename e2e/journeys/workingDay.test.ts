import type { Locator, Page } from '@playwright/test';
import { portalAs } from '../support/portal';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { atTicket, comment, press, submitDialog } from '../support/ticketPage';
import { logLogin, logQuery } from '../support/tickets';

test('a member of the IHMS Project Team works from the morning queue to the evening', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(5 * 60_000);
  const { client } = await portalAs(baseURL!, 'lena-baird');
  const query = await logQuery(baseURL!, 'callum-rae', 'Where are rent books?');
  const others = [
    await logQuery(baseURL!, 'dana-struan', 'Can a rent account be printed?'),
    await logQuery(baseURL!, 'mhairi-dow', 'Who may end a tenancy?'),
  ];
  const login = await logLogin(baseURL!, 'iona-petrie', 'Password forgotten');
  const today = [login, query, ...others];
  const assignees = async () => {
    const tickets = await Promise.all(others.map(it => client.getTicket(it)));
    return tickets.map(it => it.assignee?.title);
  };

  await test.step('the queue stands in the order of the model: logins first, then by arrival', async () => {
    // Only the rows that are in view are drawn.
    await page.setViewportSize({ width: 1440, height: 2400 });
    await signIn(page, 'lena-baird');
    await page.goto('/support/tickets?scope=team&assignee=nobody');
    await press(page, 'View: Due next');
    await page.getByRole('menuitem', { name: 'In the model’s order' }).click();
    await expect.poll(() => queue(page, today)).toEqual(today);
    await expect(row(page, login)).toContainText('Login problem first');
  });

  await test.step('the login is taken', async () => {
    await press(page, `Take it: ${login}`);
    await expect(page.getByText('1 ticket changed')).toBeVisible();
    await expect(row(page, login)).toHaveCount(0);
  });

  await test.step('two are taken at once, given back, and taken again', async () => {
    await takeTogether(page, others);
    expect(await assignees()).toEqual(['Lena Baird', 'Lena Baird']);
    await press(page, 'Undo');
    await expect(page.getByText('2 changes taken back')).toBeVisible();
    expect(await assignees()).toEqual([undefined, undefined]);
    await takeTogether(page, others);
    await expect.poll(() => queue(page, today)).toEqual([query]);
  });

  await test.step('the query is taken, and waits for an answer', async () => {
    await row(page, query).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/support/tickets/${query}$`));
    await press(page, 'Start work');
    await comment(page, 'Which **year**?');
    await expect(said(page)).toContainText('Which year?');
    await press(page, 'Set waiting');
    await submitDialog(page, { Reason: 'Which year it is' }, 'Set waiting');
    await expect(said(page)).toContainText('Waiting for the requester since');
  });

  await test.step('the answer of the requester ends the wait', async () => {
    const requester = await atTicket(browser, 'callum-rae', query);
    await comment(requester, 'The one of last year.');
    await requester.context().close();
    // Seen without a reload, before the page asks by itself.
    await expect(said(page)).toContainText('The one of last year.', {
      timeout: 30_000,
    });
    await expect(
      page.getByRole('button', { name: 'Resolve', exact: true }).first(),
    ).toBeVisible();
  });

  await test.step('a call is recorded, and what solved it', async () => {
    await press(page, 'Add a contact');
    await submitDialog(
      page,
      { 'With whom': 'Callum Rae', 'What it was about': 'Where books are' },
      'Add a contact',
    );
    await expect(
      page.getByRole('row').filter({ hasText: 'Where books are' }),
    ).toContainText('Lena Baird to Callum Rae');
    await press(page, 'Resolve');
    await submitDialog(
      page,
      { 'What solved it': 'Under **Rents**, then Books.' },
      'Resolve',
    );
    await expect(said(page)).toContainText('Under Rents, then Books.');
  });

  await test.step('in the evening each of the day’s tickets is where it belongs', async () => {
    await page.goto('/support/tickets?assignee=me&sort=queue');
    await expect.poll(() => queue(page, today)).toEqual(today);
    await expect(row(page, query)).toContainText('Resolved');
    const { items } = await client.getTimeline(query);
    const events = items.map(it => it.type);
    expect(events.filter(it => !it.startsWith('clock'))).toEqual([
      'created',
      'started',
      'commented',
      'waiting',
      'commented',
      'resumed',
      'contacted',
      'resolved',
    ]);
  });
});

/** What the page of a ticket says. */
function said(page: Page): Locator {
  return page.getByRole('main');
}

/** The line of a ticket in the queue. */
function row(page: Page, key: string): Locator {
  return page.getByRole('row').filter({ hasText: ofTicket(key) });
}

/** Those of some tickets that the list shows, from top to bottom. */
async function queue(page: Page, keys: string[]): Promise<string[]> {
  const rows = await page.getByRole('row').allInnerTexts();
  return rows.flatMap(text => keys.find(key => ofTicket(key).test(text)) ?? []);
}

async function takeTogether(page: Page, keys: string[]): Promise<void> {
  for (const key of keys) {
    // BUI draws the box; the input that it belongs to has no size.
    await row(page, key).getByRole('checkbox').check({ force: true });
  }
  await press(
    page.getByRole('toolbar', { name: 'What to do with the selected tickets' }),
    'Assign',
  );
  await submitDialog(page, {}, 'Assign');
  await expect(page.getByText(`${keys.length} tickets changed`)).toBeVisible();
}

/** Found in a text that names the ticket, and not in one that names another whose key begins alike. */
function ofTicket(key: string): RegExp {
  return new RegExp(`${key}(?!\\d)`);
}
