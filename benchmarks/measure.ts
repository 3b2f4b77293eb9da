const WARM_UP_MS = 200;
const ROUND_MS = 200;
const ROUNDS = 5;

/**
 * Operations per second of each: the median of some rounds of a fifth of a second, after a warm-up. They take turns, so
 * that whatever else the machine does meets all of them.
 */
export function operationsPerSecond(
  operations: ((round: number) => unknown)[],
): number[] {
  operations.forEach(operation => runFor(WARM_UP_MS, operation));
  const rounds = Array.from({ length: ROUNDS }, () =>
    operations.map(operation => runFor(ROUND_MS, operation)),
  );
  return operations.map((_, index) =>
    median(rounds.map(rates => rates[index])),
  );
}

/** How long each of some calls takes, in milliseconds, as the percentiles of them: `percentilesOf(…, [50, 99])`. */
export async function percentilesOf(
  calls: number,
  call: (round: number) => Promise<unknown>,
  percentiles: number[],
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < calls; round++) {
    const start = performance.now();
    await call(round);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return percentiles.map(
    percentile => times[Math.ceil((percentile / 100) * calls) - 1],
  );
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function runFor(
  milliseconds: number,
  operation: (round: number) => unknown,
): number {
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    // Looking at the time costs as much as a fast operation, so do it ever more seldom.
    const size = 1 + Math.floor(done / 4);
    for (let index = 0; index < size; index++) {
      operation(done + index);
    }
    done += size;
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
}

/** Prints rows as a table, numbers to the right. */
export function printTable(rows: string[][]): void {
  for (const cells of aligned(rows, 'right')) {
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

/** Prints rows as a table of Markdown, as Prettier would write it: to be pasted into the documentation. */
export function printMarkdown([head, ...rows]: string[][]): void {
  const [first, ...others] = aligned([head, ...rows], 'left');
  const rule = first.map(cell => '-'.repeat(cell.length));
  for (const cells of [first, rule, ...others]) {
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
  process.stdout.write('\n');
}

/** All cells of a column as wide as its widest; `numbers`: to which side of their columns all but the first go. */
function aligned(rows: string[][], numbers: 'left' | 'right'): string[][] {
  const widths = rows[0].map((_, column) =>
    Math.max(3, ...rows.map(row => row[column].length)),
  );
  return rows.map(row =>
    row.map((cell, column) =>
      column === 0 || numbers === 'left'
        ? cell.padEnd(widths[column])
        : cell.padStart(widths[column]),
    ),
  );
}

/** `1,234,567`, or `12.3` where whole numbers would hide too much. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', {
    maximumFractionDigits: value < 100 ? 1 : 0,
  });
}
