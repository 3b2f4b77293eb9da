import { expect, type Browser, type Page } from '@playwright/test';

/** The demo's people are in the catalog some seconds after the back end's start. */
const CATALOG_TIMEOUT_MS = 60_000;

interface PersonaGroup {
  people: { entityRef: string; name: string }[];
}

/**
 * Signs in as a person of the demo data on the portal's sign-in page.
 *
 * @param persona name of the User entity, such as `lena-baird`
 */
export async function signIn(page: Page, persona: string): Promise<void> {
  const name = await nameOf(page, persona);
  await page.goto('/');
  const token = page.waitForResponse(
    response =>
      response.url().includes('/api/auth/persona/refresh') && response.ok(),
  );
  // The whole card is pressed; its button is there for the keyboard only.
  await page
    .getByRole('article')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
  await token;
  await expectSignedIn(page);
}

/** Another person at another desk, with a page open. */
export async function openAs(
  browser: Browser,
  persona: string,
  path: string,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, persona);
  await page.goto(path);
  return page;
}

/** Expects that the portal no longer asks who one is. */
export async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Home' }).first()).toBeVisible();
  await expect(page.getByLabel('Find somebody')).toHaveCount(0);
}

async function nameOf(page: Page, persona: string): Promise<string> {
  const entityRef = `user:default/${persona}`;
  let name: string | undefined;
  await expect(async () => {
    const response = await page.request.get('/api/auth/persona/people');
    const { groups }: { groups: PersonaGroup[] } = await response.json();
    const people = groups.flatMap(group => group.people);
    name = people.find(person => person.entityRef === entityRef)?.name;
    expect(name, `${entityRef} is a persona of the demo`).toBeDefined();
  }).toPass({ timeout: CATALOG_TIMEOUT_MS });
  return name!;
}
