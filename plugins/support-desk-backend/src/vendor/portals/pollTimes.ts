import type { Random } from './backOff';

const POLL_MS = 5 * 60_000;

/** When to ask about a case again: in about five minutes, spread so that not all are asked about at once. */
export function nextPoll(now: Date, random: Random): Date {
  return new Date(now.getTime() + Math.round(POLL_MS * (0.9 + random() / 5)));
}
