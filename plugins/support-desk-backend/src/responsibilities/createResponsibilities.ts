import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { SourcePublishers } from '../publishing';
import type { TicketOptions, TicketParts } from '../tickets';
import { DatabaseVersionStore } from './DatabaseVersionStore';
import type { VersionStore } from './VersionStore';

/** What responsibilities are made of. */
export type ResponsibilityOptions = TicketOptions &
  TicketParts & {
    staff: ModelStaff;
    publishers: SourcePublishers;
  };

/** What each capability gets. */
export type ResponsibilityParts = ResponsibilityOptions & {
  versions: VersionStore;
};

/** Each adds its endpoints and its jobs. */
const CAPABILITIES: ((
  parts: ResponsibilityParts,
) => RouteMounter | Promise<RouteMounter>)[] = [];

/** Puts together who does what and how it is reviewed; answers the routes. */
export async function createResponsibilities(
  options: ResponsibilityOptions,
): Promise<RouteMounter> {
  const versions = new DatabaseVersionStore(options);
  options.registry.follow(models => versions.sync(models));

  const parts: ResponsibilityParts = { ...options, versions };
  const mounts = await Promise.all(CAPABILITIES.map(create => create(parts)));
  return router => mounts.forEach(mount => mount(router));
}
