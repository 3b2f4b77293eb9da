import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { LicenceCounting } from './LicenceCounting';
import { SeatUses } from './SeatUses';

/** Asks each source by its schedule, on one replica. */
export async function createSources(
  parts: LicenceParts,
): Promise<RouteMounter> {
  const { licenceSources, sourceStates: states, scheduler } = parts;
  const uses = new SeatUses({ ...parts, states });
  const counting = new LicenceCounting({ ...parts, states, uses });
  for (const source of licenceSources.list()) {
    await scheduler.scheduleTask({
      ...source.schedule,
      id: `support-desk-licence-source-${source.id}`,
      scope: 'global',
      fn: signal => counting.run(source, signal),
    });
  }
  return () => {};
}
