const SECOND = 1000;
const FIRST_MS = 30 * SECOND;
const LONGEST_MS = 3600 * SECOND;
/** A vendor that wants to be left alone longer is asked once a day all the same. */
const LONGEST_WISH_MS = 24 * LONGEST_MS;

/** A random number from 0 up to 1, without 1. */
export type Random = () => number;

/**
 * How long to wait after a failure, in milliseconds: 30 s after the first, twice as long each time, up to an hour; between half and all of
 * it by chance, so that what failed together does not come again together.
 *
 * @param failures - in a row, from 1
 * @param wish - how long the vendor wants to be left alone; it is kept, up to a day
 */
export function backOff(failures: number, random: Random, wish = 0): number {
  const longest = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  const own = longest * (0.5 + random() / 2);
  return Math.round(Math.max(own, Math.min(wish, LONGEST_WISH_MS)));
}
