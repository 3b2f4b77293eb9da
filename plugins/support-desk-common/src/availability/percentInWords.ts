/**
 * A percentage with two decimals: `99.73 %`. It is never rounded up, so that what was down once does not read as 100 %.
 *
 * @param percent - 0 to 100
 * @public
 */
export function percentInWords(percent: number): string {
  // A float may lie a hair below the figure that it stands for.
  const hundredths = Math.floor(percent * 100 + 1e-7);
  return `${(hundredths / 100).toFixed(2).replace(/\.00$/, '')} %`;
}
