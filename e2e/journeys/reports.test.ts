import { portalAs } from '../support/portal';
import { openAs, signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { choose, press, submitDialog } from '../support/ticketPage';

const HMIS = 'supportmodel:default/hmis';
const ADMINISTRATOR = 'selma-ortiz';
const HELP_DESK = 'hana-cole';

test('a report is reviewed by those whom the model names, with what came of it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(2 * 60_000);
  const { client } = await portalAs(baseURL!, ADMINISTRATOR);
  const outcome = `Nothing to do, said on ${Date.now()}`;

  await signIn(page, ADMINISTRATOR);
  await page.goto(`/support/reports?model=${HMIS}`);
  await expect(
    page.getByRole('heading', { name: 'Reviews due' }),
  ).toBeVisible();
  await page.goto(
    `/support/reports/monthly-suggestions-review?model=${HMIS}&period=2025-02`,
  );
  await press(page, 'Mark as reviewed');
  const dialog = page.getByRole('dialog');
  await press(dialog, 'Add an action');
  await dialog
    .getByRole('textbox', { name: /^Action 1/ })
    .fill('Ask the vendor for a search by phone number');
  await submitDialog(page, { 'What came of it': outcome }, 'Mark as reviewed');
  const main = page.getByRole('main');
  await expect(main).toContainText(outcome);
  await expect(main).toContainText(
    'Ask the vendor for a search by phone number',
  );

  const { state, reviews } = await client.getReport(
    'monthly-suggestions-review',
    { model: HMIS, period: '2025-02' },
  );
  expect(state.review?.state).toBe('reviewed');
  expect(reviews.map(it => it.outcome)).toContain(outcome);
});

test('what somebody says about support is decided, and told back', async ({
  page,
  browser,
}) => {
  test.setTimeout(2 * 60_000);
  const wish = `Let the intake form fit on one page (${Date.now()})`;
  await signIn(page, 'nora-quill');
  await page.goto(`/support/get-help?model=${HMIS}`);
  await press(page, 'Give feedback');
  await choose(page, 'radio', /^Suggestion/);
  await submitDialog(page, { 'What you want to say': wish }, 'Send');
  await expect(
    page.getByText('Thank you, your feedback was sent'),
  ).toBeVisible();

  const team = await openAs(
    browser,
    HELP_DESK,
    `/support/reports/feedback?model=${HMIS}&scope=all`,
  );
  await press(team, `Decide: ${wish}`);
  await submitDialog(
    team,
    { 'Why, and what happens next': 'It comes with the next release.' },
    'Decide',
  );
  await team.context().close();

  await page.goto('/support/reports/feedback?scope=mine');
  await expect(page.getByRole('main')).toContainText(wish);
  await expect(page.getByRole('main')).toContainText(
    'It comes with the next release.',
  );
});

test('some are asked how support was, answer in a click, and the result is told', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(3 * 60_000);
  const { client } = await portalAs(baseURL!, HELP_DESK);
  const survey = { model: HMIS, survey: 'support-quality' };
  const question = `How good is our help desk? (${Date.now()})`;
  let id: string | undefined;

  try {
    await test.step('the help desk asks three, drawn by chance', async () => {
      await signIn(page, HELP_DESK);
      await page.goto(`/support/reports/surveys?model=${HMIS}`);
      await press(page, 'Ask people');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /^How many/ }).fill('3');
      await dialog.getByRole('spinbutton', { name: /^day/ }).click();
      await page.keyboard.type('31032025');
      await dialog
        .getByRole('textbox', { name: /who was asked within/ })
        .fill('0');
      await submitDialog(page, { Question: question }, 'Ask them');
      await expect(page.getByRole('main')).toContainText('0 of 3 answered');
    });

    const { items } = await client.getSurveyRuns(survey);
    const run = items.find(it => it.question === question)!;
    id = run.id;
    const asked = run.recipients[0].ref.split('/').pop()!;

    await test.step('one of them answers where they ask for help', async () => {
      const somebody = await openAs(
        browser,
        asked,
        `/support/get-help?model=${HMIS}`,
      );
      await somebody.getByRole('link', { name: `Answer: ${question}` }).click();
      await somebody.getByRole('radio', { name: /^4/ }).check({ force: true });
      await somebody
        .getByRole('textbox', { name: /A word about it/ })
        .fill('Quick and kind.');
      await press(somebody, 'Send answer');
      await expect(
        somebody.getByText('Thank you, your answer was sent'),
      ).toBeVisible();
      await somebody.context().close();
    });

    await test.step('the round shows who answered', async () => {
      await page.reload();
      await expect(page.getByRole('main')).toContainText('1 of 3 answered');
    });
  } finally {
    if (id) await client.stepSurveyRun(await seen(id), { step: 'close' });
  }

  async function seen(run: string) {
    const { items } = await client.getSurveyRuns(survey);
    const { version } = items.find(it => it.id === run)!;
    return { id: run, version };
  }
});
