import { expectAccessible } from '../support/accessibility';
import { pressByKey, tabTo, typeInto } from '../support/keyboard';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { commentBox } from '../support/ticketPage';
import { logQuery } from '../support/tickets';

// The portal's own sign-in is done by hand; from there on nothing but keys.

test('staff raise a request and follow it by the keyboard alone', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'callum-rae');
  await page.goto('/support/get-help/raise?model=default/nec-ihms&type=query');
  const field = (name: string) => page.getByRole('textbox', { name });
  await tabTo(page, page.getByRole('checkbox', { name: 'I go on without' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: /^Choose Module/ }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Rents');
  await page.keyboard.press('Enter');
  await typeInto(page, field('In a few words'), 'Rent books by key');
  await typeInto(page, field('Query'), 'Where are the rent books?');
  await pressByKey(
    page,
    page.getByRole('button', { name: 'Send the question' }),
  );
  await expect(page).toHaveURL(/\/support\/tickets\/IHMS-\d+$/);

  await typeInto(page, commentBox(page), 'The ones of last year.');
  await pressByKey(
    page,
    page.getByRole('button', { name: 'Send the comment' }).first(),
  );
  await expect(commentBox(page)).toHaveValue('');
  await expectAccessible(page);
});

test('an agent works a ticket by the keyboard alone', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const key = await logQuery(baseURL!, 'callum-rae', 'May keys do all?');
  await signIn(page, 'lena-baird');
  await page.goto(`/support/tickets?scope=team&q=${key}`);
  const row = page.getByRole('row').filter({ hasText: key });
  await expect(row).toBeVisible();
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/support/tickets/${key}$`));

  const button = (name: string) =>
    page.getByRole('button', { name, exact: true }).first();
  const dialog = page.getByRole('dialog');
  await test.step('a dialog that is left gives the focus back', async () => {
    await pressByKey(page, button('Start work'));
    await pressByKey(page, button('Set waiting'));
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button('Set waiting')).toBeFocused();
  });

  await test.step('waits and resolves', async () => {
    const inDialog = async (field: RegExp, words: string, send: string) => {
      await typeInto(page, dialog.getByRole('textbox', { name: field }), words);
      await pressByKey(page, dialog.getByRole('button', { name: send }));
      await expect(dialog).toBeHidden();
    };
    await page.keyboard.press('Enter');
    await inDialog(/^Reason/, 'Which year it is', 'Set waiting');
    await expect(
      page.getByText('Waiting for the requester since'),
    ).toBeVisible();
    await pressByKey(page, button('Resolve'));
    await inDialog(/^What solved it/, 'They may.', 'Resolve');
    await expect(page.getByText('They may.').first()).toBeVisible();
  });
  await expectAccessible(page);
});

test('an address that is no page leads on by the keyboard', async ({
  page,
}) => {
  await signIn(page, 'callum-rae');
  for (const address of ['/support/faq/nowhere', '/support/tickets/a/b/c']) {
    await page.goto(address);
    await expect(
      page.getByRole('heading', { name: 'There is no page at this address' }),
    ).toBeVisible();
  }
  await expectAccessible(page);
  await pressByKey(
    page,
    page.getByRole('main').getByRole('link', { name: 'Get help' }),
  );
  await expect(page).toHaveURL(/\/support\/get-help/);
});
