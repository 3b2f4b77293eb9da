/**
 * How a language puts a day and a month together, as Luxon's `toFormat` takes it.
 *
 * @public
 */
export interface DayPatterns {
  /** `10 March` */
  day: string;
  /** `10 March 2025` */
  withYear: string;
  /** `March 2025` */
  month: string;
}

const PATTERNS: Record<string, DayPatterns> = {
  de: { day: 'd. MMMM', withYear: 'd. MMMM yyyy', month: 'LLLL yyyy' },
  es: {
    day: "d 'de' MMMM",
    withYear: "d 'de' MMMM 'de' yyyy",
    month: "LLLL 'de' yyyy",
  },
};

const PLAIN: DayPatterns = {
  day: 'd MMMM',
  withYear: 'd MMMM yyyy',
  month: 'LLLL yyyy',
};

/**
 * Written out, as the suite's times stand in the middle of sentences: those of `Intl` differ from one engine to the next, and have a comma
 * after the weekday. A language that is not listed has day, month and year in this order.
 *
 * @param locale - BCP 47; its language alone counts
 * @public
 */
export const dayPatterns = (locale: string): DayPatterns =>
  PATTERNS[locale.split('-')[0]] ?? PLAIN;
