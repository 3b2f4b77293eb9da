import { InputError } from '@backstage/errors';
import {
  type DuePromise,
  type Duration,
  OPEN_PROMISES,
  type OpenPromise,
} from './types';

/** One unit is singular, any other number plural and without leading zeros; whole days cannot be `on business days`. */
const DURATION =
  /^(?:(1) (business )?(minute|hour|day)|(0|[2-9]|[1-9]\d+) (business )?(minutes|hours|days)|(?:(1) (minute|hour)|([2-9]|[1-9]\d+) (minutes|hours)) on business days)$/;

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
  const match = DURATION.exec(text);
  if (!match) {
    return undefined;
  }
  const [amount, ...words] = match[0].split(' ');
  const business = words[0] === 'business';
  const unit = words[business ? 1 : 0].replace(/s?$/, 's');
  const onBusinessDays = words.includes('on');
  return {
    kind: business
      ? 'business'
      : (onBusinessDays && 'onBusinessDays') || 'elapsed',
    amount: Number(amount),
    unit: unit as Duration['unit'],
  };
}
