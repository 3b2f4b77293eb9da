/** From bad to very good. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** Whether something is a rating. */
export const isScore = (value: number): value is (typeof SCORES)[number] =>
  (SCORES as readonly number[]).includes(value);
