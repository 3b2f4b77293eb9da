import type { Browser, Page } from '@playwright/test';
import { untilKnown, withChangedModel } from '../support/changedExamples';
import { portalAs } from '../support/portal';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';
import { openTicket } from '../support/ticketPage';
import { logQuery } from '../support/tickets';

const PORT = Number(process.env.E2E_PORT ?? 7107) + 3;
const RAISE = '/support/get-help/raise?model=default/nec-ihms';
const PROJECT_TEAM = 'group:default/ihms-project-team';
const SYSTEMS_TEAM = 'group:default/housing-systems-team';
/** In London it is summer: there the second of June begins an hour before it does in UTC. */
const MIDNIGHT = '2025-06-01T23:00:00.000Z';
const NOON_BEFORE = '2025-06-01T11:00:00Z';
const SHORTLY_BEFORE = '2025-06-01T22:59:40Z';
/** A back end starts, and looks once a minute for what is due. */
const HANDED_OVER_MS = 3 * 60_000;

const incident = (page: Page) =>
  page.getByRole('radio', { name: /^Service incident to NEC/ });

test('at midnight open tickets and rights pass to the team that the model names', async ({
  browser,
}) => {
  test.setTimeout(6 * 60_000);
  const ihms = { model: 'nec-ihms', persona: 'lena-baird' };
  const changed = { ...ihms, change: withDate, port: PORT, now: NOON_BEFORE };
  await withChangedModel(changed, async backend => {
    const { url } = backend;
    const { client: team } = await portalAs(url, 'lena-baird');
    const { client: staff } = await portalAs(url, 'callum-rae');
    const [waiting, underWork, withdrawn] = await Promise.all(
      ['Where are rent books?', 'Who may end a tenancy?', 'Mistyped'].map(it =>
        logQuery(url, 'callum-rae', it),
      ),
    );
    const open = [waiting, underWork];
    const teamsOf = async (keys: string[]) => {
      const tickets = await Promise.all(keys.map(it => team.getTicket(it)));
      return tickets.map(it => [it.team?.ref, it.assignee?.title]);
    };

    await test.step('on the day before, the project team works on them and may raise incidents', async () => {
      await team.transitionTicket(
        { ticket: underWork, version: 1 },
        { action: 'start' },
      );
      await staff.transitionTicket(
        { ticket: withdrawn, version: 1 },
        { action: 'cancel', reason: 'Mistyped' },
      );
      expect(await teamsOf(open)).toEqual([
        [PROJECT_TEAM, undefined],
        [PROJECT_TEAM, 'Lena Baird'],
      ]);
      expect(await mayRaiseIncidents(url, 'lena-baird')).toBe(true);
      expect(await mayRaiseIncidents(url, 'ewan-gault')).toBe(false);
    });

    await test.step('at midnight the open ones move by themselves', async () => {
      await backend.kill();
      await backend.start(SHORTLY_BEFORE);
      await untilKnown(backend, ihms);
      const moved = [SYSTEMS_TEAM, undefined];
      await expect
        .poll(() => teamsOf(open), { timeout: HANDED_OVER_MS })
        .toEqual([moved, moved]);
      expect(await teamsOf([withdrawn])).toEqual([[PROJECT_TEAM, undefined]]);
      for (const key of open) {
        const { items } = await team.getTimeline(key);
        expect(items.filter(it => it.type === 'handedOver')).toMatchObject([
          {
            at: MIDNIGHT,
            data: { level: 'level-2', from: PROJECT_TEAM, to: SYSTEMS_TEAM },
          },
        ]);
      }
    });

    await test.step('the new team sees whose they were, and may raise incidents', async () => {
      const page = await visit(browser, url, 'ewan-gault');
      await page.goto('/support/tickets?scope=team');
      for (const key of open) {
        await expect(
          page.getByRole('row').filter({ hasText: key }),
        ).toBeVisible();
      }
      await openTicket(page, underWork);
      await expect(page.getByRole('main')).toContainText(
        'passed it from IHMS Project Team to Housing Systems Team: Internal escalation',
      );
      await page.goto(RAISE);
      await expect(incident(page)).toBeEnabled();
      await page.context().close();
    });

    await test.step('the former team may not, and learns who may', async () => {
      expect(await mayRaiseIncidents(url, 'lena-baird')).toBe(false);
      const page = await visit(browser, url, 'lena-baird');
      await page.goto(RAISE);
      await expect(incident(page)).toBeDisabled();
      await expect(
        page.getByText(
          'Service incident to NEC is only for Housing Systems Team.',
        ),
      ).toBeVisible();
      await page.context().close();
    });
  });
});

/** The source has no date for what passes after the initial period. */
function withDate(yaml: string): string {
  return yaml.replace(
    /(level-[23]-to-housing-systems:\n.*\n)/g,
    '$1      date: "2025-06-02"\n',
  );
}

async function mayRaiseIncidents(url: string, persona: string) {
  const { client } = await portalAs(url, persona);
  const { requestTypes } = await client.getModel('default/nec-ihms');
  return !requestTypes['service-incident'].refusal;
}

async function visit(
  browser: Browser,
  baseURL: string,
  persona: string,
): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  await signIn(page, persona);
  return page;
}
