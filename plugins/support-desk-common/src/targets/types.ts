import type { CountFrom } from '../clock';

/** What a duration counts: all time, open time of a calendar, or all time of the days on which it opens. @public */
export type DurationKind = 'elapsed' | 'business' | 'onBusinessDays';

/** A length of time: `24 hours` (C5), `4 business hours` (C2), `5 business days` (C3, C4), `24 hours on business days` (C6). @public */
export interface Duration {
  kind: DurationKind;
  amount: number;
  unit: 'minutes' | 'hours' | 'days';
}

/** The promises that are not times, as a model writes them. @public */
export const OPEN_PROMISES = [
  'as soon as possible',
  'immediately',
  'promptly',
  'future release',
  'negotiated',
  'none',
] as const;

/** A promise that is not a time: it has no due time and is never overdue. @public */
export interface OpenPromise {
  kind: 'open';
  label: (typeof OPEN_PROMISES)[number];
}

/** What a target promises. @public */
export type DuePromise = Duration | OpenPromise;

/** Where business days end: at the same local time (C3) or at the closing of the day (C4). @public */
export type Landing = 'sameTime' | 'endOfDay';

/** What of a target decides its due time. @public */
export interface DueTerms {
  promise: DuePromise;
  /** Default: `sameTime`. */
  landing?: Landing;
  /** Of business days that land at `endOfDay`. Default: `nextOpening`. */
  countFrom?: CountFrom;
  /** `lead` counts back from its start, all other measures forward. */
  measure?: string;
}

/** The moment at which a clock starts. @public */
export type TargetStart =
  | 'logged'
  | 'notified'
  | 'discovered'
  | 'earliestOfDiscoveredOrNotified'
  | 'initialContact'
  | 'occurrence'
  | 'eventStart'
  | 'periodEnd';
