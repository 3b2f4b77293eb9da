import type { RouteMounter } from '../http';
import { ModelSuperUsers } from '../superUsers/ModelSuperUsers';
import type { TicketOptions, TicketParts } from '../tickets';
import { ModelStaff } from './ModelStaff';

/** What the capabilities of knowledge share. */
export type KnowledgeOptions = TicketOptions & TicketParts;

/** What each capability gets. */
export type KnowledgeParts = KnowledgeOptions & {
  listings: ModelSuperUsers;
  staff: ModelStaff;
};

/** Each adds its endpoints, its jobs and its permissions. */
const CAPABILITIES: ((
  parts: KnowledgeParts,
) => RouteMounter | Promise<RouteMounter>)[] = [];

/** Puts together what helps people before and after a ticket: super users, questions to them, articles; answers their routes. */
export async function createKnowledge(
  options: KnowledgeOptions,
): Promise<RouteMounter> {
  const listings = new ModelSuperUsers(options);
  const staff = new ModelStaff({ ...options, listings });
  const parts: KnowledgeParts = { ...options, listings, staff };
  const mounts = await Promise.all(CAPABILITIES.map(create => create(parts)));
  return router => mounts.forEach(mount => mount(router));
}
