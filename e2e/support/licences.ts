import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { portalAs, until } from './portal';

/** Who manages the licences of Clarity. */
export const MANAGER = 'ida-crane';
/** The demo data are put in one after the other. */
export const SEEDED_MS = 4 * 60_000;

/** A licence of the demo, once the demo has put in all of its licences. */
export async function seededLicence(
  url: string,
  title: string,
): Promise<Licence> {
  const { client } = await portalAs(url, MANAGER);
  const find = async (wanted: string) => {
    const { items } = await client.getLicences();
    return items.find(it => it.title === wanted);
  };
  await until(SEEDED_MS, async () => {
    // The last of them, for which two people ask.
    const last = await find('Business Objects');
    return last?.waiting === 2;
  });
  return (await find(title))!;
}
