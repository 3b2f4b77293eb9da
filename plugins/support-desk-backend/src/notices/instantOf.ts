import { InvalidAnswersError } from '../tickets/errors';
import type { Stepping } from './NoticeSteps';

/**
 * When it was, where somebody says so; now, where not.
 *
 * @throws InvalidAnswersError that names `at`, for an instant before the earliest one or after now
 */
export function instantOf(
  said: string | undefined,
  { at: now }: Pick<Stepping, 'at'>,
  earliest: Date | undefined,
): Date {
  const at = said === undefined ? now : new Date(said);
  if (at <= now && (!earliest || at >= earliest)) return at;
  throw new InvalidAnswersError([
    {
      field: 'at',
      message: `${at.toISOString()} is not possible; it can be from ${
        earliest?.toISOString() ?? 'any instant'
      } to now, ${now.toISOString()}`,
    },
  ]);
}
