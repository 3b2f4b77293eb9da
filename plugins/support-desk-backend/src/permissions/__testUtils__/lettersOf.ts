import type { Outcome } from './AccessTester';
import { plantedIn } from './secrets';

const LETTERS: Record<number, string> = {
  400: '4',
  401: '0',
  403: '!',
  404: '-',
  409: '9',
  422: '4',
};

/** Writes down what became of the tries of everybody, as a row of the tables. */
export function lettersOf(outcomes: Outcome[]): string {
  const isDone = ({ status }: Outcome) => status < 300;
  const isTold = ({ text }: Outcome) => plantedIn(text).length > 0;
  const tells = outcomes.some(it => isDone(it) && isTold(it));
  return outcomes
    .map(it => {
      if (!isDone(it)) return LETTERS[it.status] ?? `(${it.status})`;
      return tells && !isTold(it) ? 'f' : '+';
    })
    .join('');
}
