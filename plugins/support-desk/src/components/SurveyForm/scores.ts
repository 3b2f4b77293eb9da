/** From bad to very good. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** What each is called among the messages. */
export const SCORE_NAMES = {
  1: 'bad',
  2: 'poor',
  3: 'fair',
  4: 'good',
  5: 'veryGood',
} as const;

/** Whether something is a rating. */
export const isScore = (value: number): value is (typeof SCORES)[number] =>
  (SCORES as readonly number[]).includes(value);
