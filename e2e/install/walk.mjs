import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic'];
const TIMEOUT_MS = 90_000;
const SUMMARY = 'The room is booked twice';
/** The system of the tutorial's model. */
const SYSTEM = '/catalog/default/system/room-booking';

/**
 * Walks as a guest from *Get help* over a request to its ticket, and looks at the tab of the system that the model supports.
 *
 * @param {{ url: string, folder: string }} options `folder`: where a picture goes if something is not found
 * @returns {Promise<string>} the key of the ticket
 */
export async function walk({ url, folder }) {
  const browser = await chromium.launch({
    executablePath: findChromium(process.env),
    args: ARGS,
  });
  const page = await browser.newPage({ locale: 'en-GB' });
  page.setDefaultTimeout(TIMEOUT_MS);
  try {
    await page.goto(url);
    await enter(page);
    const key = await request(page);
    await page.goto(`${url}${SYSTEM}/support`);
    await page.getByRole('link', { name: SUMMARY }).first().waitFor();
    return key;
  } catch (error) {
    await page.screenshot({ path: join(folder, 'failed.png'), fullPage: true });
    throw error;
  } finally {
    await browser.close();
  }
}

/** The template's sign-in page; one template signs guests in by itself. */
async function enter(page) {
  const sidebar = page.getByRole('link', { name: 'Support', exact: true });
  const button = page.getByRole('button', { name: 'Enter' });
  await sidebar.or(button).first().waitFor();
  if (await button.isVisible()) await button.click();
  await sidebar.first().click();
}

async function request(page) {
  await page.getByRole('heading', { name: 'What do you need?' }).waitFor();
  await page.getByRole('link', { name: 'Raise a request' }).first().click();
  // BUI draws radios; the inputs that they belong to have no size.
  const choose = name =>
    page.getByRole('radio', { name }).check({ force: true });
  await choose(/^Something is wrong/);
  await page.getByLabel('In a few words').fill(SUMMARY);
  await page.getByLabel('Which room?').fill('4.07');
  await page.getByLabel('What is wrong?').fill('Two meetings, one hour.');
  await choose(/^Now/);
  await page.getByRole('button', { name: 'Log the incident' }).click();
  await page.waitForURL(/\/support\/tickets\/ROOM-\d+$/);
  await page.getByRole('heading', { name: SUMMARY }).waitFor();
  return new URL(page.url()).pathname.split('/').pop();
}
