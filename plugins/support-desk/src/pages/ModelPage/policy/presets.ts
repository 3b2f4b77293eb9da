import { DateTime } from 'luxon';

/** Times that a policy is often asked about. */
export const PRESETS = ['now', 'saturday', 'monday'] as const;

export type Preset = (typeof PRESETS)[number];

const WALL_TIMES = {
  saturday: { weekday: 6, hour: 22 },
  monday: { weekday: 1, hour: 9 },
} as const;

/**
 * The next time from now at which it is Saturday 22:00 or Monday 09:00 in a zone; `now` has no instant of its own, it moves on.
 *
 * @returns an instant in UTC
 */
export function instantOf(
  preset: Preset,
  now: Date,
  zone: string,
): string | undefined {
  if (preset === 'now') return undefined;
  const { weekday, hour } = WALL_TIMES[preset];
  const local = DateTime.fromJSDate(now, { zone });
  const days = (weekday - local.weekday + 7) % 7;
  const next = local.startOf('day').plus({ days }).set({ hour });
  const later = next <= local ? next.plus({ days: 7 }) : next;
  return later.toUTC().toISO({ suppressMilliseconds: true })!;
}
