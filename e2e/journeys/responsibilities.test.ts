import type { CellValue } from '@supportdesk/backstage-plugin-support-desk-common';
import { expectAccessible } from '../support/accessibility';
import { tabTo } from '../support/keyboard';
import {
  cellOf,
  disputeByKeys,
  grid,
  openRound,
  REVIEW_PAGE,
} from '../support/matrixPage';
import { ModelFile } from '../support/modelFile';
import { portalAs, until } from '../support/portal';
import { CLICKHOME, OWNER, takeBackRound } from '../support/rounds';
import { openAs, signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { press } from '../support/ticketPage';

/** Who reviews the column of the client's users, and that of client IT. */
const USER = 'june-sorrel';
const IT = 'isla-trent';

const TITLE = 'Before the transition';
const REPORTS = '3rd party reports';
const CONNECTIVITY = 'Connectivity issues';

/** The catalog reads the file again. */
const READ_MS = 30_000;

test('two review a matrix, what one proposes becomes a change of its file, and both sign', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(5 * 60_000);
  const owner = await portalAs(baseURL!, OWNER);
  await until(60_000, async () =>
    Boolean(await owner.client.getMatrix({ model: CLICKHOME })),
  );
  await takeBackRound(baseURL!, TITLE, [USER, IT]);
  const parties = page.getByRole('region', { name: 'Parties' });
  const file = await ModelFile.find(
    owner,
    'clickhome',
    'clickhome.responsibilities.yaml',
  );
  /** Until the catalog has read what client IT does about reports. */
  const untilRead = (value: CellValue) =>
    until(READ_MS, async () => {
      const { rows } = await owner.client.getMatrix({ model: CLICKHOME });
      const row = rows.find(it => it.id === 'third-party-reports')!;
      return row.cells.find(it => it.column === 'client-it')!.value === value;
    });

  try {
    const id = await test.step('the owner opens a round', async () => {
      await signIn(page, OWNER);
      await page.goto(REVIEW_PAGE);
      const opened = await openRound(page, {
        title: TITLE,
        dueOn: '31032025',
        reviewers: {
          'Client User': 'June Sorrel',
          'Client IT Resource': 'Isla Trent',
        },
        groups: [/^Regular Monitoring/, /^Resolution of problems/],
      });
      await expect(page.getByRole('main')).toContainText('31 Mar');
      await expect(parties).toContainText(
        /Client User.*Not begun.*0 of 7 confirmed.*June Sorrel/,
      );
      return opened;
    });
    const round = `/support/responsibilities/reviews/${id}`;
    const roundNow = () => owner.client.getResponsibilityReview(id);
    const statesOf = async (column: string) => {
      const { reviewers } = await roundNow();
      return reviewers.find(it => it.column.id === column)!.progress.states;
    };

    const june = await openAs(browser, USER, REVIEW_PAGE);
    const isla = await openAs(browser, IT, REVIEW_PAGE);

    await test.step('the first reviewer goes through her cells by the keyboard', async () => {
      const key = (name: string) => june.keyboard.press(name);
      const here = (task: string) =>
        expect(cellOf(june, task, 'client-users')).toBeFocused();
      await tabTo(june, grid(june));
      await key('n');
      await here('Failed/unsent messages');
      await key('c');
      await here('Checking integration data errors');
      await key('c');
      await here('Integration issues');

      const note = june.getByRole('textbox', { name: 'Write a note' });
      await key('o');
      await june.keyboard.type('Wrong supplier details come from the office.');
      await key('Control+Enter');
      await expect(note).toHaveValue('');
      await expect(
        june
          .getByRole('listitem')
          .filter({ hasText: 'Wrong supplier details' })
          .last(),
      ).toBeVisible();
      await tabTo(june, grid(june), 'Shift+Tab');
      await here('Integration issues');
      await key('c');

      await here(REPORTS);
      await key('d');
      await disputeByKeys(june, 'We only read these reports.', {
        'ClickHome Support': 'Responsible',
        'Client IT Resource': 'Can do it',
        'Client User': 'Not responsible',
      });

      await here('problems of an operational nature');
      await key('c');
      await here('Setting up and rebuilding devices');
      await key('c');

      // Nobody can confirm what is undecided: the key asks who does it.
      await here(CONNECTIVITY);
      await key('c');
      await expect(
        june.getByRole('heading', { name: 'Say who does this' }),
      ).toBeVisible();
      await disputeByKeys(june, 'Client IT calls the carrier.', {
        'Client IT Resource': 'Responsible',
        'Client User': 'Not responsible',
      });
      await expect(
        june.getByRole('region', { name: 'Progress of the review' }),
      ).toContainText('2 disputed');
      await expectAccessible(june);
      await expect
        .poll(() => statesOf('client-users'))
        .toMatchObject({ confirmed: 5, disputed: 2, toConfirm: 0 });
    });

    await test.step('the second confirms several at once, and progress is seen', async () => {
      for (const [first, last, count] of [
        ['Monitor your GFI', 'Ensure proper backup', 3],
        ['1st level help desk', 'Troubleshooting of 3rd party custom', 11],
      ] as const) {
        await cellOf(isla, first, 'client-it').click();
        await cellOf(isla, last, 'client-it').click({ modifiers: ['Shift'] });
        await press(isla, `Confirm all ${count}`);
      }
      await expect(cellOf(isla, REPORTS, 'client-it')).toContainText(
        'responsible, confirmed, proposed: can do it',
      );
      await expect
        .poll(() => statesOf('client-it'))
        .toMatchObject({ confirmed: 14, undecided: 1 });
      await page.reload();
      await expect(parties).toContainText(
        /Client IT Resource.*14 of 15 confirmed, 1 undecided.*Client User.*5 of 7 confirmed, 2 disputed/,
      );
    });

    await test.step('the owner publishes what was proposed, as the diff shows it', async () => {
      await page.goto(REVIEW_PAGE);
      await press(page, 'Publish 2 proposals');
      const dialog = page.getByRole('dialog');
      const diff = dialog.getByRole('group', {
        name: 'clickhome.responsibilities.yaml',
      });
      await expect(diff).toContainText(
        /Removed: +cells: \{client-it: responsible, client-users: responsible, other/,
      );
      await expect(diff).toContainText(
        /Added: +cells: \{.*clickhome: responsible/,
      );
      await expectAccessible(page);
      const [, added, removed] = (await dialog
        .getByText(/lines added/)
        .textContent())!.match(/(\d+) lines added, (\d+) removed/)!;
      await dialog
        .getByRole('textbox', { name: /^First line/ })
        .fill('Give reports to ClickHome, and carriers to client IT');
      await press(dialog, 'Commit the change');
      await expect(dialog).toContainText('The change is committed');
      await press(dialog, 'Close');

      expect(await file.isDirty()).toBe(false);
      expect(await file.lastCommit()).toEqual({
        author: 'Maeve Hart',
        subject: 'Give reports to ClickHome, and carriers to client IT',
        files: [
          {
            path: expect.stringMatching(/clickhome\.responsibilities\.yaml$/),
            added: Number(added),
            removed: Number(removed),
          },
        ],
      });
    });

    await test.step('the matrix shows it, and what was confirmed before is void', async () => {
      await untilRead('optional');
      await isla.reload();
      await expect(cellOf(isla, REPORTS, 'clickhome')).toContainText(
        /^responsible/,
      );
      await expect(cellOf(isla, CONNECTIVITY, 'client-it')).toContainText(
        /^responsible/,
      );
      const cell = cellOf(isla, REPORTS, 'client-it');
      await expect(cell).toContainText(/^can do it, .*decision void/);
      await cell.click();
      const details = isla.getByRole('complementary');
      await expect(details).toContainText(
        /Isla Trent confirmed it, .*It said\s*responsible\s*Now\s*can do it/,
      );
    });

    await test.step('it is decided again', async () => {
      await isla.goto(round);
      await expect(
        isla.getByRole('region', { name: 'Your signature' }),
      ).toContainText('Not yet: Client IT Resource:');
      await isla.goto(REVIEW_PAGE);
      await cellOf(isla, REPORTS, 'client-it').click();
      await press(isla, 'Confirm again');
      await expect(cellOf(isla, REPORTS, 'client-it')).toContainText(
        /^can do it, confirmed/,
      );
    });

    await test.step('both sign', async () => {
      for (const [reviewer, words] of [
        [june, 'As the office sees it.'],
        [isla, 'Checked with operations.'],
      ] as const) {
        await reviewer.goto(round);
        const signature = reviewer.getByRole('region', {
          name: 'Your signature',
        });
        await tabTo(
          reviewer,
          signature.getByRole('textbox', { name: /^Statement/ }),
        );
        await reviewer.keyboard.type(words);
        await tabTo(reviewer, signature.getByRole('button', { name: 'Sign' }));
        await reviewer.keyboard.press('Enter');
        await expect(
          reviewer.getByRole('region', { name: 'Parties' }),
        ).toContainText(words);
      }
      expect(await roundNow()).toMatchObject({ status: 'signed' });
    });

    await test.step('what was signed stays, and is compared with today', async () => {
      await file.putBack();
      await untilRead('responsible');
      await isla.getByRole('link', { name: 'Compare with today' }).click();
      const changed = isla
        .getByRole('table', { name: 'What differs' })
        .getByRole('row')
        .filter({ hasText: REPORTS });
      await expect(changed).toContainText(
        'ClickHome Support: responsible → not responsible',
      );
      await expect(changed).toContainText(
        'Client IT Resource: can do it → responsible',
      );
      await expectAccessible(isla);
      await isla.goto(round);
      await press(isla, 'Show it');
      await expect(cellOf(isla, REPORTS, 'client-it')).toContainText(
        /^can do it, confirmed/,
      );
    });
  } finally {
    await file.putBack();
    await takeBackRound(baseURL!, TITLE, [USER, IT]);
  }
});
