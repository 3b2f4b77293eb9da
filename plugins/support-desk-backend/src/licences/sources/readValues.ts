import { isCount, MOST_SEATS } from './checkUsage';

/** A value that cannot be read; says what it is, and what it has to be. */
export class UnreadableValueError extends Error {}

/**
 * A number of seats in a file: `12`, also as text.
 *
 * @throws UnreadableValueError
 */
export function readCount(value: unknown): number {
  const text = typeof value === 'number' ? `${value}` : value;
  const isNumber = typeof text === 'string' && /^\d+$/.test(text.trim());
  if (isNumber && isCount(Number(text))) return Number(text);
  throw new UnreadableValueError(
    `${inWords(value)} has to be a whole number from 0 to ${MOST_SEATS}`,
  );
}

/**
 * The instant of a day, which begins in UTC, or of a date and time with its zone; a time without a zone could be any.
 *
 * @returns undefined where nobody knows
 * @throws UnreadableValueError
 */
export function readInstant(value: unknown): Date | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const isWritten =
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/.test(
      value,
    );
  const instant = isWritten ? new Date(value) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw new UnreadableValueError(
    `${inWords(
      value,
    )} has to be a date such as 2025-03-07, or with a time and its zone such as 2025-03-07T16:00:00Z`,
  );
}

/**
 * Who somebody is: a reference or an e-mail address.
 *
 * @throws UnreadableValueError
 */
export function readPerson(value: unknown): string {
  if (typeof value === 'string' && value.trim()) return value.trim();
  throw new UnreadableValueError(
    `${inWords(value)} has to be a user's reference or e-mail address`,
  );
}

function inWords(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
