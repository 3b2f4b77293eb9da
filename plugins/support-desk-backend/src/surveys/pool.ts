import type {
  NamedRef,
  Satisfaction,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** With fewer answers than these somebody might be recognised. */
export const SMALLEST_GROUP = 5;

/** What somebody said. */
export interface SurveyAnswer {
  /** 1, bad, to 5, good. */
  score: number;
  comment?: string;
}

/** An answer as it is told: with the reference of who gave it, unless nobody knows. */
export interface ToldAnswer extends SurveyAnswer {
  by?: string;
}

/** Answers of a round, a month or more. */
export interface Pool {
  /** Rounds of asking that ended. */
  runs: number;
  asked: number;
  answered: number;
  /** May be told. */
  shown: ToldAnswer[];
  /** Anonymous ones that are too few to be told. */
  held: SurveyAnswer[];
}

/**
 * Adds answers up. Anonymous ones that were held back are told as soon as there are enough of them together, so that no difference between a
 * whole and its parts is a group that is too small.
 */
export function poolOf(parts: Pool[]): Pool {
  const held = parts.flatMap(it => it.held);
  const shown = parts.flatMap(it => it.shown);
  const isEnough = held.length >= SMALLEST_GROUP;
  return {
    runs: sum(parts.map(it => it.runs)),
    asked: sum(parts.map(it => it.asked)),
    answered: sum(parts.map(it => it.answered)),
    shown: isEnough ? [...shown, ...held] : shown,
    held: isEnough ? [] : held,
  };
}

/** The mean of the scores that may be told. */
export function meanOf({ shown }: Pool): number | undefined {
  return shown.length > 0
    ? sum(shown.map(it => it.score)) / shown.length
    : undefined;
}

/** Answers in numbers, with what was said besides. */
export function satisfactionOf(
  pool: Pool,
  options: {
    before: Satisfaction['before'];
    /** The names that people read, by reference. */
    names: Record<string, string>;
  },
): Satisfaction {
  const { asked, answered, shown } = pool;
  const mean = meanOf(pool);
  const missing = answered - shown.length;
  const named = (ref: string): NamedRef => ({
    ref,
    title: options.names[ref] ?? ref,
  });
  return {
    asked,
    answered,
    ...(mean !== undefined && {
      mean,
      scores: [1, 2, 3, 4, 5].map(
        score => shown.filter(it => it.score === score).length,
      ),
    }),
    before: options.before,
    comments: shown.flatMap(({ comment, score, by }) =>
      comment ? [{ text: comment, score, ...(by && { by: named(by) }) }] : [],
    ),
    ...(missing > 0 && {
      withheld: `${missing} of ${answered} answers are kept back: anonymous answers are told when their round or month is over and there are at least ${SMALLEST_GROUP}`,
    }),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, it) => total + it, 0);
}
