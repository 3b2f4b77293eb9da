import { InputError } from '@backstage/errors';
import {
  type DuePromise,
  type Duration,
  type DurationKind,
  OPEN_PROMISES,
  type OpenPromise,
} from './types';

/** One unit is singular, any other number plural and without leading zeros; whole days cannot be `on business days`. */
const DURATION =
  /^(?:1 (?:business )?(?:minute|hour|day)|(?:0|[2-9]|[1-9]\d+) (?:business )?(?:minutes|hours|days)|(?:1 (?:minute|hour)|(?:[2-9]|[1-9]\d+) (?:minutes|hours)) on business days)$/;

/**
 * Reads `15 minutes`, `4 business hours`, `5 business days` or `24 hours on business days`.
 *
 * @throws InputError that names the field.
 * @public
 */
export function parseDuration(text: string, field = 'within'): Duration {
  const duration = matchDuration(text);
  if (!duration) {
    throw new InputError(
      `${field}: '${text}' is not a duration; expected one such as '15 minutes', '4 business hours', '5 business days' or '24 hours on business days'.`,
    );
  }
  return duration;
}

/**
 * Reads a duration or a promise that is not a time, such as `future release`.
 *
 * @throws InputError that names the field.
 * @public
 */
export function parsePromise(text: string, field = 'promise'): DuePromise {
  const label = OPEN_PROMISES.find(promise => promise === text);
  if (label) {
    return { kind: 'open', label } satisfies OpenPromise;
  }
  const duration = matchDuration(text);
  if (!duration) {
    throw new InputError(
      `${field}: '${text}' is not a promise; expected a duration such as '4 business hours', or one of: ${OPEN_PROMISES.join(
        ', ',
      )}.`,
    );
  }
  return duration;
}

function matchDuration(text: string): Duration | undefined {
  if (!DURATION.test(text)) {
    return undefined;
  }
  const [amount, ...words] = text.split(' ');
  const unit = words.find(word => /^(minute|hour|day)s?$/.test(word))!;
  return {
    kind: kindOf(words),
    amount: Number(amount),
    unit: unit.replace(/s?$/, 's') as Duration['unit'],
  };
}

function kindOf(words: string[]): DurationKind {
  if (words.includes('on')) {
    return 'onBusinessDays';
  }
  return words.includes('business') ? 'business' : 'elapsed';
}
