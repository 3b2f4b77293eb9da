import type { Locator, Page } from '@playwright/test';
import { fillIn, tick, typeInstant } from '../support/noticeForm';
import { portalAs } from '../support/portal';
import { openAs, signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { choose, press, submitDialog } from '../support/ticketPage';

const HMIS = 'supportmodel:default/hmis';
const ADMINISTRATOR = 'selma-ortiz';
const HELP_DESK = 'hana-cole';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const region = (page: Page, name: RegExp | string) =>
  page.getByRole('region', { name });
const idIn = (page: Page) => new URL(page.url()).pathname.split('/').pop()!;

test('planned down time is announced, confirmed or chased by phone, and asks anew when it moves', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(4 * 60_000);
  const { client } = await portalAs(baseURL!, ADMINISTRATOR);
  const now = Date.parse((await client.getTime()).now);
  // The demo's own down time is in eight days at five.
  const begins = new Date(Math.ceil(now / DAY) * DAY + 9 * DAY + 20 * HOUR);
  const ends = new Date(begins.getTime() + 2 * HOUR);
  let id: string | undefined;

  try {
    await signIn(page, ADMINISTRATOR);
    await test.step('the administrator says what the model wants to be said', async () => {
      await page.goto('/support/notices');
      await page.getByRole('link', { name: 'New notice' }).click();
      await expect(page.getByText('3 people are told.')).toBeVisible();
      await fillIn(page, {
        'In a few words': 'Another certificate',
        'What happens': 'HMIS is down while its certificate is renewed.',
        purpose: 'The old certificate ends.',
        'expected benefits': 'Browsers trust HMIS for another year.',
      });
      await tick(page, 'HMIS web site', 'Email');
      await typeInstant(page, 'Begins', begins);
      await typeInstant(page, 'Ends', ends);
      await press(page, 'Send it');
      await expect(page.getByText('1 answer is to be mended')).toBeVisible();
      await fillIn(page, { 'expected consequences': 'Nobody can sign in.' });
      await press(page, 'Send it');
      await expect(page).toHaveURL(/\/notices\/(?!new)[^/?]+$/);
      id = idIn(page);
      await expect(region(page, /^Replies/)).toContainText(
        '0 confirmed, 0 reached by phone, 3 outstanding, of 3',
      );
    });

    const address = `/support/notices/${id}`;
    const emma = await openAs(browser, 'emma-dove', '/support/get-help');
    await test.step('who is concerned sees it before they ask for help, and confirms', async () => {
      await emma.goto(address);
      await press(emma, 'Confirm receipt');
      await expect(emma.getByText('You confirmed receipt')).toBeVisible();
    });

    const hana = await openAs(browser, HELP_DESK, address);
    await test.step('the help desk phones who has not replied', async () => {
      const replies = region(hana, /^Replies/);
      await press(replies, 'Not reached: Saul Reed');
      await expect(replies).toContainText('Not reached');
      await press(replies, 'Reached: Nora Quill');
      await expect(replies).toContainText(
        '1 confirmed, 1 reached by phone, 1 outstanding, of 3',
      );
    });

    await test.step('another time asks everybody anew', async () => {
      await page.goto(`${address}/edit`);
      await typeInstant(page, 'Begins', new Date(begins.getTime() + DAY));
      await typeInstant(page, 'Ends', new Date(ends.getTime() + DAY));
      await expect(
        page.getByText('Another time asks everybody for a reply anew.'),
      ).toBeVisible();
      await press(page, 'Save');
      await expect(region(page, /^Replies/)).toContainText(
        '0 confirmed, 0 reached by phone, 3 outstanding, of 3',
      );
      await emma.reload();
      await expect(
        emma.getByRole('button', { name: 'Confirm receipt' }),
      ).toBeVisible();
    });

    await test.step('it is cancelled, and says why', async () => {
      await press(page, 'Cancel it');
      await submitDialog(
        page,
        { Why: 'The certificate was renewed without down time.' },
        'Cancel the notice',
      );
      await expect(page.getByRole('main')).toContainText('Cancelled');
      await emma.reload();
      await expect(emma.getByRole('main')).toContainText(
        'The certificate was renewed without down time.',
      );
    });
    await emma.context().close();
    await hana.context().close();
  } finally {
    await cancel(baseURL!, id);
  }
});

test('an interruption is declared, decided on, and closed when all is said that the model wants', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(4 * 60_000);
  let id: string | undefined;
  try {
    await signIn(page, ADMINISTRATOR);
    await test.step('it is told at once, without a lead', async () => {
      await page.goto(
        `/support/notices/new?model=${HMIS}&type=unplanned-interruption`,
      );
      await fillIn(page, {
        'In a few words': 'HMIS is very slow',
        'What happens': 'Every page takes a minute.',
      });
      await tick(page, 'HMIS database', 'Fax');
      await press(page, 'Send it');
      await expect(page).toHaveURL(/\/notices\/(?!new)[^/?]+$/);
      id = idIn(page);
    });

    await test.step('whoever asks for help reads of it first', async () => {
      const nora = await openAs(
        browser,
        'nora-quill',
        `/support/get-help?model=${HMIS}`,
      );
      await expect(region(nora, 'Service notices')).toContainText(
        'HMIS is very slow',
      );
      await nora.context().close();
    });

    await test.step('severity is determined together, and repair has two hours', async () => {
      await press(page, 'Determine the severity');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: /Severity/ }).click();
      await page.getByRole('option').first().click();
      for (const name of ['Selma Ortiz', 'Hana Cole', 'Bo Tran']) {
        await addPerson(page, dialog, name);
      }
      await submitDialog(page, {}, 'Record it');
      await press(page, 'Decide on recovery');
      await choose(page, 'radio', /^Repair/);
      await submitDialog(page, {}, 'Record the decision');
      await expect(region(page, 'Recovery')).toContainText(
        /(2 h|1 h 59 min) left, until/,
      );
    });

    await test.step('service is back, and its notice and the report are still due', async () => {
      await press(page, 'It is over');
      await submitDialog(
        page,
        { 'How it was solved': 'The indexes were built anew.' },
        'It is over',
      );
      await expect(page.getByRole('main')).toContainText('Resumption due');
      await press(page, 'Write the incident report');
      const dialog = page.getByRole('dialog');
      const empty = await dialog.getByRole('textbox').all();
      for (const box of empty) {
        if ((await box.inputValue()) === '') await box.fill('See above.');
      }
      await submitDialog(page, {}, 'File the report');
      await press(page, 'Write the review');
      await submitDialog(
        page,
        { 'What was found': 'Nobody had looked at the indexes for a year.' },
        'Save the review',
      );
    });

    await test.step('the follow-up closes it', async () => {
      await page.getByRole('link', { name: 'Post: Service resumes' }).click();
      await fillIn(page, {
        'In a few words': 'HMIS is fast again',
        'What happens': 'Thank you for your patience.',
      });
      await tick(page, 'Email');
      await press(page, 'Send it');
      await expect(page).not.toHaveURL(/\/new/);
      await page.goto(`/support/notices/${id}`);
      await expect(page.getByRole('main')).toContainText('Closed');
    });
  } finally {
    await cancel(baseURL!, id);
  }
});

async function addPerson(page: Page, dialog: Locator, name: string) {
  await dialog.getByRole('combobox', { name: 'Add somebody' }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** What a journey left open concerns nobody after it. */
async function cancel(url: string, id: string | undefined) {
  if (!id) return;
  const { client } = await portalAs(url, ADMINISTRATOR);
  const { version, may } = await client.getNotice(id);
  if (may.includes('cancel')) {
    await client.stepNotice(
      { id, version },
      { step: 'cancel', reason: 'The journey ended here' },
    );
  }
}
