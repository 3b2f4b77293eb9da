import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** What is counted apart: nobody who exports too often is kept from writing. */
export const LIMITED = ['writes', 'searches', 'exports', 'open'] as const;

/** A kind of call. */
export type Limited = (typeof LIMITED)[number];

/** How often a caller may do each in a minute, on one replica; 0: as often as they like. */
export type Limits = Record<Limited, number>;

/** No person comes near these; a script that runs wild does. */
const DEFAULTS: Limits = {
  writes: 600,
  searches: 600,
  exports: 60,
  open: 600,
};

/**
 * Reads `supportDesk.limits`.
 *
 * @throws InputError that names the setting, and what is allowed
 */
export function readLimits(config: RootConfigService): Limits {
  const entries = LIMITED.map(kind => {
    const key = `supportDesk.limits.${kind}PerMinute`;
    const value = config.getOptionalNumber(key) ?? DEFAULTS[kind];
    if (!Number.isInteger(value) || value < 0) {
      throw new InputError(
        `${key}: ${value} is not possible; allowed are whole numbers from 0 on, where 0 sets no limit`,
      );
    }
    return [kind, value];
  });
  return Object.fromEntries(entries);
}
