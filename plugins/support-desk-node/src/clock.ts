import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** The one source of the current time. @public */
export interface ClockService {
  now(): Date;
}

/**
 * A clock that starts at `start` and ticks on from there; without `start` it is real time.
 *
 * @throws InputError when `start` is not an instant
 * @public
 */
export function createClock(start?: string): ClockService {
  if (!start) return { now: () => new Date() };
  const startsAt = Date.parse(start);
  if (!/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(start) || !startsAt) {
    throw new InputError(
      `SUPPORT_DESK_NOW is '${start}'; it must be an instant such as 2025-03-08T11:00:00Z`,
    );
  }
  // Elapsed time, which no correction of the system's clock disturbs.
  const begin = performance.now();
  return { now: () => new Date(startsAt + performance.now() - begin) };
}

/**
 * The current time. Outside production the environment variable `SUPPORT_DESK_NOW` sets the instant at which it starts,
 * so that a journey on a Saturday can be tried on any day.
 *
 * @public
 */
export const clockServiceRef = createServiceRef<ClockService>({
  id: 'support-desk.clock',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { logger: coreServices.rootLogger },
      factory({ logger }) {
        const start = process.env.SUPPORT_DESK_NOW;
        if (!start || process.env.NODE_ENV === 'production') {
          return createClock();
        }
        logger.info(`Support Desk's clock starts at ${start}`);
        return createClock(start);
      },
    }),
});
