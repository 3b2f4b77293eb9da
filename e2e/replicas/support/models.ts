import { until } from '../../support/portal';

const SOON_MS = 3 * 60_000;

/** What the first support model is called by a replica; the empty text while it knows none. */
async function titleOfModel(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/api/support-desk/models`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { items } = (await answer.json()) as { items: { title: string }[] };
  return items[0]?.title ?? '';
}

/** Waits until each replica calls the model so; without a title, until it knows the model. */
export async function untilModelKnown(
  replicas: { url: string }[],
  token: string,
  title?: string,
): Promise<void> {
  for (const { url } of replicas) {
    await until(SOON_MS, async () => {
      const known = await titleOfModel(url, token);
      return title ? known === title : known !== '';
    });
  }
}
