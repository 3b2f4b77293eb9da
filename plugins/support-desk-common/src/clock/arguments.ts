import { InputError } from '@backstage/errors';

/** Milliseconds of an instant that a caller handed in; an `InputError` names the argument if it holds none. */
export function instantOf(argument: string, at: Date): number {
  // No instanceof: test environments and frames have Date classes of their own.
  const instant = typeof at?.getTime === 'function' ? at.getTime() : NaN;
  if (Number.isNaN(instant)) {
    throw new InputError(`${argument}: not a valid Date; expected an instant.`);
  }
  return instant;
}

/** An amount of time; fractions of a millisecond are rounded. */
export function finiteOf(argument: string, value: number): number {
  if (!Number.isFinite(value)) {
    throw new InputError(
      `${argument}: ${value} is not an amount; expected a finite number.`,
    );
  }
  return Math.round(value);
}

/** A count, such as of days. */
export function integerOf(argument: string, value: number): number {
  if (!Number.isSafeInteger(value)) {
    throw new InputError(
      `${argument}: ${value} is not a count; expected a whole number.`,
    );
  }
  return value;
}
