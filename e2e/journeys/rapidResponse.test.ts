import { portalAs } from '../support/portal';
import { Received } from '../support/received';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { choose, openTicket, press, submitDialog } from '../support/ticketPage';

const RAISE = '/support/get-help/raise?model=default/hmis&type=rapid-response';
const NUMBERS = ['555-0121', '1-888-555-0131'];
const ADMINISTRATOR = 'HMIS System Administrator';
const DIGITS = 'Dial #520 after the recorded message starts.';
const HOTLINE = 'Bowman Internet Systems hotline';

test('outside office hours an agency has a rapid response by its administrator, with both calls, and a severity later', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(4 * 60_000);

  await test.step('an end user is told who of the agency asks for it, and no number', async () => {
    const received = new Received(page);
    await signIn(page, 'nina-moss');
    await page.goto(RAISE);
    const type = page.getByRole('radio', { name: /^Rapid response/ });
    await expect(type).toBeDisabled();
    await expect(
      page.getByText('have him or her use rapid response.').first(),
    ).toBeVisible();
    await expect(
      page.getByText('Ask Agency Administrator: Nora Quill').first(),
    ).toBeVisible();
    const told = (await page.content()) + (await received.text());
    for (const number of NUMBERS) expect(told).not.toContain(number);
  });

  const desk = await browser.newContext();
  const nora = await desk.newPage();
  let key = '';
  await test.step('the administrator of the agency sees both calls, makes one and asks for it', async () => {
    await signIn(nora, 'nora-quill');
    await nora.goto(RAISE);
    const calls = nora.getByRole('region', { name: 'Call first' });
    await expect(calls).toContainText('Both calls are needed.');
    for (const number of NUMBERS) {
      await expect(calls.getByRole('link', { name: number })).toBeVisible();
    }
    await expect(calls.getByText(DIGITS)).toBeVisible();
    await calls
      .getByRole('checkbox', { name: 'I have made this call' })
      .first()
      .press('Space');
    for (const [question, answer] of Object.entries({
      'In a few words': 'Nobody can sign in',
      'Contact information': 'Nora Quill, front office',
      'Detailed message of the problem': 'An error on all computers.',
    })) {
      await nora.getByRole('textbox', { name: question }).fill(answer);
    }
    await nora.getByRole('combobox', { name: 'Agency' }).fill('North');
    await nora.getByRole('option', { name: /^Agency North/ }).click();
    await nora
      .getByRole('checkbox', { name: /^This is such a case/ })
      .press('Space');
    await press(nora, 'Log the incident');
    await expect(nora).toHaveURL(/\/support\/tickets\/HMIS-\d+$/);
    key = nora.url().split('/').pop()!;
  });

  await test.step('one of two calls is not enough: she makes the other', async () => {
    await expect(nora.getByText('1 of 2 calls made')).toBeVisible();
    await expect(nora.getByRole('main')).toContainText(DIGITS);
    await press(nora, `Record the call to ${HOTLINE}`);
    await submitDialog(
      nora,
      { 'What it was about': 'Nobody can sign in' },
      'Add a contact',
    );
    await expect(nora.getByText(/of 2 calls made/)).toHaveCount(0);
    const { client } = await portalAs(baseURL!, 'nora-quill');
    const { calls } = await client.getTicket(key);
    expect(calls?.map(it => [it.title, it.by?.title])).toEqual([
      [ADMINISTRATOR, 'Nora Quill'],
      [HOTLINE, 'Nora Quill'],
    ]);
    await desk.close();
  });

  await test.step('support says how severe it is: the times of the vendor run beside ours', async () => {
    const support = await (await browser.newContext()).newPage();
    await signIn(support, 'hana-cole');
    await openTicket(support, key);
    const clocks = support.getByRole('region', { name: 'Clocks', exact: true });
    const ours = clocks.getByRole('region', { name: 'HMIS Help Desk hours' });
    const vendors = clocks.getByRole('region', { name: 'BIS normal business' });
    await expect(ours).toContainText('15 minutes');
    await expect(vendors).toHaveCount(0);
    await expect(support.getByText(/^Severity not set/)).toBeVisible();
    await press(support, 'Set the severity');
    await choose(support, 'radio', /The customer feels a service delay/);
    await submitDialog(
      support,
      { Reason: 'One agency' },
      'Change the priority',
    );
    await expect(vendors).toContainText('4 business hours');
    await expect(ours).toContainText('15 minutes');
    await support.context().close();
  });
});
