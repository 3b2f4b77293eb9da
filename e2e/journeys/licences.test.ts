import type {
  Licence,
  LicenceRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  expectAccessible,
  expectNoSidewaysScroll,
} from '../support/accessibility';
import { MANAGER, SEEDED_MS, seededLicence } from '../support/licences';
import { LOOKS, nameOfLook, takeLook } from '../support/looks';
import { portalAs } from '../support/portal';
import { openAs, signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { press, submitDialog } from '../support/ticketPage';

test('a licence is asked for with a class, approved, attended, and given', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(SEEDED_MS + 2 * 60_000);
  const { client } = await portalAs(baseURL!, MANAGER);
  const licence = await seededLicence(baseURL!, 'Clarity users');
  const { id } = licence;
  await client.editLicence(licence, { approver: 'user:default/cleo-farr' });
  const before = await client.getLicence(id);
  const [{ day }] = (await client.getTrainingClasses(id)).items;
  const takenOn = async () =>
    (await client.getTrainingClasses(id)).items.find(it => it.day === day)
      ?.taken;
  const taken = await takenOn();

  try {
    await signIn(page, 'mack-chaney');
    await page.goto(`/support/licences?licence=${id}`);
    const mine = page.getByRole('region', { name: 'For you' });

    await test.step('the form asks once for what the model wants to know', async () => {
      await mine.getByRole('link', { name: 'Request Clarity users' }).click();
      const next = page.getByRole('region', { name: 'What happens next' });
      await expect(next).toContainText('Cleo Farr approves it.');
      await page
        .getByRole('textbox', { name: 'What it is needed for' })
        .fill('I lead the Continuum of Care from April on.');
      await page
        .getByRole('textbox', { name: 'Complete the License Request Form' })
        .fill('license-request-mack-chaney.pdf');
      // BUI draws boxes and radios; the inputs that they belong to have no size.
      await page
        .getByRole('checkbox', { name: /screen viewing capabilities/ })
        .check({ force: true });
      await page
        .getByRole('radio', { name: /places left/ })
        .first()
        .check({ force: true });
      await expect(next).toContainText('Training: New User Training, Tue');
      await press(page, 'Request the licence');
      await expect(page).toHaveURL(/\/licences\/requests\/[^/]+$/);
      await expect(page.getByRole('main')).toContainText('Waits for approval');
      expect(await takenOn()).toBe(taken! + 1);
    });
    const address = new URL(page.url()).pathname;

    await test.step('the approver finds it, and approves', async () => {
      const approver = await openAs(
        browser,
        'cleo-farr',
        '/support/licences/requests?scope=toDo',
      );
      await approver.getByRole('link', { name: /Mack Chaney/ }).click();
      await expect(approver.getByRole('main')).toContainText(
        'I lead the Continuum of Care from April on.',
      );
      await press(approver, 'Approve');
      // What can be taken back is done at the latest when the page is left.
      await approver.getByRole('link', { name: 'Requests' }).last().click();
      await expect.poll(() => stateOf(baseURL!, address)).toBe('training');
      await approver.context().close();
    });

    await test.step('the manager records the training and gives the seat', async () => {
      const manager = await openAs(browser, MANAGER, address);
      await press(manager, 'Has attended the training');
      await submitDialog(manager, {}, 'Has attended the training');
      await expect(manager.getByRole('main')).toContainText('Waits for a seat');
      await press(manager, 'Give a seat');
      await expect(manager.getByRole('main')).toContainText('Seat given');
      await manager.context().close();
      const { inUse } = await client.getLicence(id);
      expect(inUse).toBe(before.inUse + 1);
      expect(await takenOn()).toBe(taken);
    });

    await test.step('the person has it', async () => {
      await page.goto(`/support/licences?licence=${id}`);
      await expect(mine).toContainText('You have one');
    });
  } finally {
    await takeBack(baseURL!, licence, 'mack-chaney');
  }
});

test('of a licence that is full both ways to more are shown, and a ticket is raised from the request', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(SEEDED_MS + 60_000);
  const { id } = await seededLicence(baseURL!, 'Business Objects');
  const { client } = await portalAs(baseURL!, 'iona-petrie');
  const request = await client.askLicence({
    licence: id,
    reason: 'For the rent figures of my area.',
  });
  const address = `/support/licences/requests/${request.id}`;
  const ways = page.getByRole('region', { name: 'All 5 seats are in use' });

  try {
    await test.step('the person sees who would be asked for more', async () => {
      await signIn(page, 'iona-petrie');
      await page.goto(address);
      await expect(ways).toContainText('NEC customer portal (Helphub)');
      await expect(ways).toContainText(
        /licence charged for.*NEC sales desk.*NEC Account Manager/,
      );
    });

    const key =
      await test.step('the project team asks for more, and types nothing twice', async () => {
        const team = await openAs(browser, 'lena-baird', address);
        await team
          .getByRole('link', { name: 'Raise a ticket for more' })
          .click();
        await expect(team.getByLabel('In a few words')).toHaveValue(
          'More licences: Business Objects',
        );
        await expect(team.getByLabel('What happens')).toHaveValue(
          /^5 bought, 5 in use, .* waiting\.\s+For the rent figures of my area\.$/,
        );
        await team
          .getByRole('radio', { name: /^Licence charged for/ })
          .check({ force: true });
        await team
          .getByRole('checkbox', { name: 'I am registered' })
          .check({ force: true });
        await press(team, 'Send the request');
        await expect(team).toHaveURL(/\/support\/tickets\/IHMS-\d+$/);
        const raised = new URL(team.url()).pathname.split('/').pop()!;
        await team.context().close();
        return raised;
      });

    await test.step('the request names the ticket, and nobody is asked to raise another', async () => {
      await page.reload();
      await expect(ways).toContainText(`More was asked for with ${key}.`);
      await expect(page.getByRole('link', { name: key })).toBeVisible();
      await expect(
        page.getByRole('link', { name: 'Raise a ticket for more' }),
      ).toHaveCount(0);
    });
  } finally {
    const { version } = await client.getLicenceRequest(request.id);
    await client.stepLicenceRequest(
      { id: request.id, version },
      { action: 'withdraw' },
    );
  }
});

test('use over a year is drawn, and is there as a table', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(SEEDED_MS + 3 * 60_000);
  const { id } = await seededLicence(baseURL!, 'Clarity users');
  const { client } = await portalAs(baseURL!, MANAGER);
  const { items, outlook } = await client.getLicenceFigures(id);
  expect(items.length).toBeGreaterThan(40);

  await signIn(page, MANAGER);
  await page.goto(`/support/licences?licence=${id}`);
  const use = page.getByRole('region', {
    name: 'Clarity users: use over time',
  });
  const chart = use.getByRole('img', { name: /^Clarity users from/ });
  const table = use.getByRole('table', { name: 'Use over time, as a table' });

  for (const look of LOOKS) {
    await test.step(nameOfLook(look), async () => {
      await takeLook(page, look);
      await page.reload();
      await expect(chart).toHaveAccessibleName(
        new RegExp(`: ${items[0].inUse} in use at first, `),
      );
      await expect(chart.locator('path').first()).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await press(use, 'As a table');
      const rows = table.getByRole('row');
      await expect(rows.filter({ hasText: 'expected' })).toHaveCount(
        outlook.length,
      );
      await expect(rows.last()).toContainText(
        `${items[0].bought}${items[0].inUse}`,
      );
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await press(use, 'As a chart');
      await expect(chart).toBeVisible();
    });
  }
});

async function stateOf(
  url: string,
  address: string,
): Promise<LicenceRequest['state']> {
  const { client } = await portalAs(url, MANAGER);
  return (await client.getLicenceRequest(address.split('/').pop()!)).state;
}

/** Leaves a licence as it was before somebody asked for it: what they asked for ends, and what they got is free again. */
async function takeBack(url: string, { id, approver }: Licence, name: string) {
  const person = `user:default/${name}`;
  const { client } = await portalAs(url, MANAGER);
  const { items: requests } = await client.getLicenceRequests({ licence: id });
  const open = requests.filter(
    it => it.person.ref === person && it.possible.includes('decline'),
  );
  for (const request of open) {
    await client.stepLicenceRequest(request, {
      action: 'decline',
      reason: 'The journey ended here',
    });
  }
  const { items: seats } = await client.getSeats(id);
  for (const seat of seats.filter(it => it.holder.ref === person)) {
    await client.releaseSeat(id, seat.id);
  }
  const licence = await client.getLicence(id);
  await client.editLicence(licence, { approver: approver?.id ?? null });
}
