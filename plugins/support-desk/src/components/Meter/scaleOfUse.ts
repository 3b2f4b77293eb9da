/** Where the mark of what was bought stands, as long as no more is in use: all bars of a table are compared by it. */
const MARK = 0.9;

/**
 * Shares of a bar's length, 0 to 1.
 *
 * @returns `used`: all that is in use; `over`: its part beyond what was bought; `mark`: what was bought
 */
export function scaleOfUse(inUse: number, bought: number) {
  const length = Math.max(bought / MARK, inUse, 1);
  return {
    used: inUse / length,
    over: Math.max(0, inUse - bought) / length,
    mark: bought / length,
  };
}
