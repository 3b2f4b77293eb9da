import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
} from '../support/accessibility';
import { LOOKS, nameOfLook, takeLook } from '../support/looks';
import {
  inboxOf,
  MAIL_MS,
  mailsFrom,
  mailTo,
  newMailFrom,
} from '../support/mails';
import { portalAs, until } from '../support/portal';
import { openAs, signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { comment, commentBox, press } from '../support/ticketPage';

const IONA = 'iona.petrie@example.com';
const MHAIRI = 'mhairi.dow@example.com';
const DESK = 'ihms@example.com';
const ANSWER = 'Your password is reset. Sign in with the one on the slip.';
const NOTE = 'She asked on Tuesday, too.';
const THANKS = 'That works, thank you.';

test('a mail becomes a ticket that is answered by mail, and what comes back is part of it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(5 * 60_000);
  const team = await portalAs(baseURL!, 'lena-baird');
  const before = await mailsFrom(team, IONA);

  await signIn(page, 'iona-petrie');
  await page.getByRole('link', { name: 'Demo mail' }).first().click();
  await expect(
    page.getByRole('heading', { name: 'Inbox of Iona Petrie' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Write a mail' }).click();
  const subject = 'I forgot my password';
  await writeMail(page, {
    subject,
    text: 'Hello, I forgot my password for IHMS. Can you reset it?',
  });
  const { outcome, ticket } = await newMailFrom(
    team,
    { address: IONA, subject },
    before,
  );
  expect(outcome).toBe('ticket');
  const { key } = ticket!;
  expect(key).toMatch(/^IHMS-\d+$/);
  expect(await team.client.getTicket(key)).toMatchObject({
    channel: 'email',
    requestType: { id: 'login' },
    reporter: { ref: 'user:default/iona-petrie' },
  });

  await test.step('it is before all that is no login problem', async () => {
    const { items } = await team.client.getTickets({
      scope: 'team',
      status: 'open',
      model: 'supportmodel:default/nec-ihms',
      sort: 'queue',
      limit: 200,
    });
    const place = items.findIndex(it => it.key === key);
    expect(place).toBeGreaterThanOrEqual(0);
    for (const earlier of items.slice(0, place)) {
      expect(earlier.requestType.id, earlier.key).toBe('login');
    }
  });

  const desk = await openAs(browser, 'lena-baird', `/support/tickets/${key}`);
  await test.step('the team answers, and writes a note for itself', async () => {
    await expect(desk.getByText('wrote this by e-mail')).toBeVisible();
    await comment(desk, ANSWER);
    await press(desk, 'Internal');
    await desk
      .getByRole('textbox', { name: 'Internal note', exact: true })
      .fill(NOTE);
    await press(desk, 'Add the note');
    await until(30_000, async () => {
      const { items } = await team.client.getComments(key);
      return items.some(it => it.internal && it.body === NOTE);
    });
  });

  await test.step('the answer is in her inbox, and she answers it', async () => {
    const answer = await mailTo(team, IONA, it => it.text.includes(ANSWER));
    expect(answer.subject).toContain(`[${key}]`);
    await page
      .getByRole('list', { name: 'Mails' })
      .locator(`a[href*="mail=${answer.id}"]`)
      .click();
    await expect(page.frameLocator('iframe').getByText(ANSWER)).toBeVisible();
    await page.getByRole('textbox', { name: /^Your answer/ }).fill(THANKS);
    await press(page, 'Send the answer');
    await expect(page.getByText('The mail was sent')).toBeVisible();
  });

  await test.step('it is a comment, with what it quotes folded away', async () => {
    await until(MAIL_MS, async () => {
      const { items } = await team.client.getComments(key);
      return items.some(it => it.channel === 'email' && it.body === THANKS);
    });
    await desk.reload();
    await expect(desk.getByText(THANKS)).toBeVisible();
    const quoted = desk
      .getByRole('group')
      .filter({ hasText: 'Show quoted text' });
    await expect(quoted.getByText(ANSWER)).toBeHidden();
    await quoted.getByText('Show quoted text').click();
    await expect(quoted.getByText(ANSWER)).toBeVisible();
    await expect(commentBox(desk)).toBeVisible();
  });

  const texts = (await inboxOf(team, IONA)).map(it => it.text).join('\n');
  expect(texts).toContain(ANSWER);
  expect(texts).not.toContain(NOTE);
});

test('what a mail program sends by itself is counted and makes no ticket', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(3 * 60_000);
  const team = await portalAs(baseURL!, 'lena-baird');
  const before = await mailsFrom(team, MHAIRI);
  const inbox = await inboxOf(team, MHAIRI);

  await signIn(page, 'mhairi-dow');
  await page.goto(`/demo-mail?of=${MHAIRI}&mail=new`);
  await page
    .getByRole('checkbox', { name: /while I am out of office/ })
    .check({ force: true });
  const subject = 'Automatic reply: Advice letters';
  await writeMail(page, {
    subject,
    text: 'I am on leave until Monday.',
  });
  expect(
    await newMailFrom(team, { address: MHAIRI, subject }, before),
  ).toMatchObject({
    outcome: 'automatic',
    code: 'autoReply',
  });
  // Nobody answers a machine.
  expect(await inboxOf(team, MHAIRI)).toEqual(inbox);

  await signInAnew(page, 'lena-baird');
  await page.goto('/support/tickets/mail');
  await expect(page.getByText(/\d+ automatic repl(y|ies)/)).toBeVisible();
  await expect(page.getByRole('button', { name: subject })).toHaveCount(0);
});

test('a mail that may be by somebody else waits until the team takes it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(3 * 60_000);
  const team = await portalAs(baseURL!, 'lena-baird');
  const before = await mailsFrom(team, MHAIRI);
  const subject = 'Which guide is about homeless applications?';
  await team.post('/api/demo-mail/deliveries', {
    to: DESK,
    receivedAt: '2025-03-08T10:45:00.000Z',
    raw: Buffer.from(forgedMail(subject)).toString('base64'),
  });
  expect(
    await newMailFrom(team, { address: MHAIRI, subject }, before),
  ).toMatchObject({
    outcome: 'held',
    code: 'doubtful',
    subject,
  });

  await signIn(page, 'lena-baird');
  await page.goto('/support/tickets/mail');
  const waiting = page.getByRole('region', { name: 'Waiting for a decision' });
  for (const look of LOOKS) {
    await test.step(nameOfLook(look), async () => {
      await takeLook(page, look);
      await page.reload();
      await waiting
        .getByRole('button', { name: subject, expanded: false })
        .first()
        .click();
      await expect(
        waiting.getByRole('button', { name: 'Take it after all' }),
      ).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
  await press(waiting, 'Take it after all');
  await press(page.getByRole('dialog'), 'Take it');
  await expect(page.getByRole('dialog')).toBeHidden();

  const [mail] = (await mailsFrom(team, MHAIRI)).filter(
    it => it.subject === subject,
  );
  expect(mail.outcome).toBe('ticket');
  const { reporter } = await team.client.getTicket(mail.ticket!.key);
  expect(reporter.ref).toBe('user:default/mhairi-dow');
});

test('the demo mailbox holds up in every look', async ({ page }) => {
  test.setTimeout(2 * 60_000);
  await signIn(page, 'callum-rae');
  for (const path of ['/demo-mail', `/demo-mail?of=${IONA}&mail=new`]) {
    await page.goto(path);
    await expect(
      page.getByRole('heading', { name: /^Inbox of/ }),
    ).toBeVisible();
    for (const look of LOOKS) {
      await test.step(`${path} ${nameOfLook(look)}`, async () => {
        await takeLook(page, look);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  }
});

/** Fills in the form of a new mail and sends it. */
async function writeMail(
  page: Page,
  mail: { subject: string; text: string },
): Promise<void> {
  await page.getByRole('textbox', { name: 'Subject' }).fill(mail.subject);
  await page.getByRole('textbox', { name: /^Text/ }).fill(mail.text);
  await press(page, 'Send the mail');
  await expect(page.getByText('The mail was sent')).toBeVisible();
}

/** Somebody else sits down at the same desk. */
async function signInAnew(page: Page, persona: string): Promise<void> {
  await page.evaluate(() => window.localStorage.clear());
  await signIn(page, persona);
}

/** A mail of which our own mail server says that its sender is not who it says. */
function forgedMail(subject: string): string {
  return [
    'Authentication-Results: mail.example.com; dmarc=fail header.from=example.com',
    `Message-ID: <${Date.now()}.forged@example.com>`,
    'Date: Sat, 08 Mar 2025 10:45:00 +0000',
    `From: Mhairi Dow <${MHAIRI}>`,
    `To: ${DESK}`,
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I looked on the Employee Zone and found three of them.',
    '',
  ].join('\r\n');
}
