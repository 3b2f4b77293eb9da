import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what happens soon. */
export async function until(
  happens: () => unknown,
  { withinMs = 10_000, everyMs = 20 } = {},
): Promise<void> {
  const ends = performance.now() + withinMs;
  while (!(await happens())) {
    if (performance.now() > ends) throw new Error(`Never: ${happens}`);
    await pause(everyMs);
  }
}
