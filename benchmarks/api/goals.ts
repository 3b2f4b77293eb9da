import { formatNumber, printMarkdown } from '../measure';
import type { Row } from './measureDesk';

const LEAST_RATIO = 0.4;
const MOST_P99_MS = 50;
/** Of what it does with few tickets, a list does at least so much with many: what is flat, but for the noise of a machine. */
const LEAST_OF_FEW = 0.8;

/** Says of each goal whether it held. */
export function judge(few: Row[], many: Row[]): void {
  const lines = many.flatMap(row => {
    if (!row.goal) return [];
    const before = few.find(it => it.name === row.name)!;
    const kept = row.ratio / before.ratio;
    return [
      ...(row.goal === 'list'
        ? [
            line(
              row,
              `at least ${formatNumber(LEAST_RATIO * 100)} % of the floor`,
              row.ratio >= LEAST_RATIO,
              `${formatNumber(row.ratio * 100)} %`,
            ),
            line(
              row,
              'as with few tickets',
              kept >= LEAST_OF_FEW,
              `${formatNumber(kept * 100)} %`,
            ),
          ]
        : []),
      line(
        row,
        `p99 under ${MOST_P99_MS} ms`,
        row.p99 < MOST_P99_MS,
        `${formatNumber(row.p99)} ms`,
      ),
    ];
  });
  printMarkdown([['goal', 'of', 'is', 'held'], ...lines]);
}

function line({ name }: Row, goal: string, held: boolean, is: string) {
  return [goal, name, is, held ? 'yes' : 'NO'];
}
