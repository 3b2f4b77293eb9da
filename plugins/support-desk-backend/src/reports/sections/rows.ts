/** So many rows of a table are kept with a report, and go into its CSV. */
export const MOST_ROWS = 5000;

/** How many rows there are besides those that are kept. */
export async function moreThan(
  kept: number,
  count: () => Promise<number>,
): Promise<{ more?: number }> {
  if (kept < MOST_ROWS) return {};
  const more = (await count()) - kept;
  return more > 0 ? { more } : {};
}
