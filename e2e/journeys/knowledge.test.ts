import { portalAs, until } from '../support/portal';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';

const MODEL = 'supportmodel:default/nec-ihms';
const DOCS = '/docs/default/system/nec-ihms';

/** TechDocs builds and search reads anew. */
const FOUND_MS = 3 * 60_000;

test('a forgotten password is answered by an article, and nobody writes a ticket', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(3 * 60_000);
  const team = await portalAs(baseURL!, 'lena-baird');
  const report = () => team.client.getSelfHelpReport(MODEL);
  const staff = await portalAs(baseURL!, 'iona-petrie');
  await until(FOUND_MS, async () => {
    const { articles } = await staff.client.getSuggestions({
      model: MODEL,
      q: 'forgotten password',
    });
    return articles.length > 0;
  });
  const before = await report();
  const { totalCount: ticketsBefore } = await staff.client.getTickets();

  await signIn(page, 'iona-petrie');
  await page.goto(`/support/get-help?model=${encodeURIComponent(MODEL)}`);
  const need = page.getByRole('region', { name: 'What do you need?' });
  await need.getByRole('searchbox').fill('forgotten password');
  const article = need.getByRole('link', { name: /forgot my password/ });
  await expect(article).toBeVisible();

  const [docs] = await Promise.all([
    page.context().waitForEvent('page'),
    article.click(),
  ]);
  await expect(docs.getByText('Login comes before everything')).toBeVisible();
  await docs.close();

  await need
    .getByRole('button', { name: /forgot my password.* solved it/ })
    .click();
  await expect(
    page.getByText('Thank you for looking first').first(),
  ).toBeVisible();
  await until(30_000, async () => (await report()).solved > before.solved);
  expect((await staff.client.getTickets()).totalCount).toBe(ticketsBefore);
});

test('what three people ask becomes an article that TechDocs shows and search finds', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(6 * 60_000);
  for (const [persona, summary] of [
    ['iona-petrie', 'Print a rent statement for a solicitor'],
    ['callum-rae', 'How to print the rent statement that a solicitor wants'],
    ['mhairi-dow', 'Solicitor asks for a printed rent statement'],
  ] as const) {
    const { client } = await portalAs(baseURL!, persona);
    await client.createTicket({
      model: MODEL,
      requestType: 'query',
      module: 'rents',
      summary,
      description: 'The solicitor asks for it on paper.',
      confirmed: { tried: true },
    });
  }

  await signIn(page, 'dana-struan');
  await page.goto(`/support/faq?model=${encodeURIComponent(MODEL)}`);
  // The name of the module says nothing of what is asked in it.
  const candidate = page
    .getByRole('link', { name: /print.*statement/i })
    .first();
  await expect(async () => {
    await page.reload();
    await expect(candidate).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: FOUND_MS });
  await candidate.click();
  await expect(page.getByText('Why these belong together')).toBeVisible();
  await page.getByRole('button', { name: 'Write the article' }).click();

  const title = `Print a rent statement for a solicitor`;
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  const body = page.getByRole('textbox', { name: 'Article, in Markdown' });
  await body.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(
    `# ${title}\n\nOpen the account, choose **Statement**, and print it with the letterhead of the office.\n`,
  );
  await expect(page.getByText(/^Saved /)).toBeVisible();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog.getByText(/Found by search/)).toBeVisible();
  await expect(
    dialog.getByText(/people who asked were told|person who asked was told/),
  ).toBeVisible({ timeout: FOUND_MS });

  await dialog.getByRole('link', { name: 'Read the page' }).click();
  await expect(page).toHaveURL(new RegExp(DOCS));
  await expect(
    page.getByText('letterhead of the office').first(),
  ).toBeVisible();

  await page.goto('/search?query=letterhead');
  await expect(
    page.getByRole('link', { name: new RegExp(title) }),
  ).toBeVisible();
});
