import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { SourcePublishers } from '../publishing';
import type { TicketOptions, TicketParts } from '../tickets';
import { createChanges } from './changes/createChanges';
import { createReading } from './createReading';
import { DatabaseVersionStore } from './DatabaseVersionStore';
import { createDecisions } from './decisions/createDecisions';
import { DatabaseDecisionStore } from './decisions/DatabaseDecisionStore';
import type { DecisionStore } from './decisions/DecisionStore';
import { createImports } from './imports/createImports';
import { MatrixReader } from './MatrixReader';
import { createOpenPoints } from './openPoints/createOpenPoints';
import { createReviews } from './reviews/createReviews';
import { DatabaseReviewStore } from './reviews/DatabaseReviewStore';
import type { ReviewStore } from './reviews/ReviewStore';
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
  knowledge: DecisionStore;
  reviews: ReviewStore;
  reader: MatrixReader;
};

/** Each adds its endpoints and its jobs. */
const CAPABILITIES: ((
  parts: ResponsibilityParts,
) => RouteMounter | Promise<RouteMounter>)[] = [
  createReading,
  createImports,
  createDecisions,
  createChanges,
  createReviews,
  createOpenPoints,
];

/** Puts together who does what and how it is reviewed; answers the routes. */
export async function createResponsibilities(
  options: ResponsibilityOptions,
): Promise<RouteMounter> {
  const versions = new DatabaseVersionStore(options);
  options.registry.follow(models => versions.sync(models));

  const knowledge = new DatabaseDecisionStore(options);
  const reviews = new DatabaseReviewStore(options);
  const shared = { ...options, versions, knowledge, reviews };
  const parts: ResponsibilityParts = {
    ...shared,
    reader: new MatrixReader(shared),
  };
  const mounts = await Promise.all(CAPABILITIES.map(create => create(parts)));
  return router => mounts.forEach(mount => mount(router));
}
