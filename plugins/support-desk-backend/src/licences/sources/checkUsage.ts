import { InputError } from '@backstage/errors';
import type { LicenceUsage } from '@supportdesk/backstage-plugin-support-desk-node';

/** More than this nobody licenses; it is some other number. */
export const MOST_SEATS = 10_000_000;

/**
 * What a source said, where it can be so: modules are written by others.
 *
 * @throws InputError that names what cannot
 */
export function checkUsage(usage: Partial<LicenceUsage>): LicenceUsage {
  const { inUse, bought } = usage;
  if (inUse === undefined) {
    throw new InputError(
      'inUse: the source said that nothing has changed, and has never said anything; it has to return a usage when it gets no revision',
    );
  }
  const wrong = Object.entries({ inUse, bought }).filter(
    ([, count]) => count !== undefined && !isCount(count),
  );
  if (wrong.length > 0) {
    throw new InputError(
      wrong
        .map(
          ([field, count]) =>
            `${field}: ${count} has to be a whole number from 0 to ${MOST_SEATS}`,
        )
        .join('\n'),
    );
  }
  return { ...usage, inUse };
}

/** Whether something can be a number of seats. */
export function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MOST_SEATS;
}
