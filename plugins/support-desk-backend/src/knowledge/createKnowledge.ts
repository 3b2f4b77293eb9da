import type { DiscoveryService } from '@backstage/backend-plugin-api';
import type { RouteMounter } from '../http';
import type { SourcePublishers } from '../publishing';
import { createQuestions } from '../questions/createQuestions';
import { createSearchDocuments } from '../searchDocuments/createSearchDocuments';
import { createSuperUsers } from '../superUsers/createSuperUsers';
import type { SuperUserStore } from '../superUsers/SuperUserStore';
import type { TicketOptions, TicketParts } from '../tickets';
import {
  createCandidates,
  type CandidateParts,
} from './candidates/createCandidates';
import { createArticles } from './articles/createArticles';
import type { ModelStaff } from './ModelStaff';
import { createReading } from './reading/createReading';
import { createSuggestions } from './suggestions/createSuggestions';
import { createVisits } from './visits/createVisits';

/** What the capabilities of knowledge share. */
export type KnowledgeOptions = TicketOptions &
  TicketParts & {
    superUsers: SuperUserStore;
    staff: ModelStaff;
    discovery: DiscoveryService;
    publishers: SourcePublishers;
  };

/** What each capability gets. */
export type KnowledgeParts = KnowledgeOptions & CandidateParts;

/** Each adds its endpoints, its jobs and its permissions. */
const CAPABILITIES: ((
  parts: KnowledgeParts,
) => RouteMounter | Promise<RouteMounter>)[] = [
  createSuperUsers,
  createQuestions,
  createArticles,
  createReading,
  createVisits,
  createSuggestions,
  createSearchDocuments,
];

/** Puts together what helps people before and after a ticket: super users, questions to them, articles; answers their routes. */
export async function createKnowledge(
  options: KnowledgeOptions,
): Promise<RouteMounter> {
  const candidates = await createCandidates(options);
  const parts: KnowledgeParts = { ...options, ...candidates.parts };
  const mounts = await Promise.all(CAPABILITIES.map(create => create(parts)));
  return router =>
    [candidates.routes, ...mounts].forEach(mount => mount(router));
}
