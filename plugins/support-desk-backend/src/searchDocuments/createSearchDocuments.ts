import { searchDocumentEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountServiceEndpoint, type RouteMounter } from '../http';
import { DatabaseCandidateStore } from '../knowledge/candidates/DatabaseCandidateStore';
import type { KnowledgeParts } from '../knowledge/createKnowledge';
import { DatabaseProblemStore } from '../problems/DatabaseProblemStore';
import { DatabaseDecisionStore } from '../responsibilities/decisions/DatabaseDecisionStore';
import { ResponsibilityDocuments } from './ResponsibilityDocuments';
import { SearchDocuments } from './SearchDocuments';

/** Gives the portal's search what there is to find of Support Desk. */
export function createSearchDocuments(options: KnowledgeParts): RouteMounter {
  const { httpAuth } = options;
  const documents = new SearchDocuments({
    ...options,
    candidates: new DatabaseCandidateStore(options),
    problems: new DatabaseProblemStore(options),
  });
  const responsibilities = new ResponsibilityDocuments({
    ...options,
    decisions: new DatabaseDecisionStore(options),
  });
  return router => {
    mountServiceEndpoint(
      router,
      searchDocumentEndpoints.getSuperUserDocuments,
      httpAuth,
      async ({ query }) => documents.superUsers(query),
    );
    mountServiceEndpoint(
      router,
      searchDocumentEndpoints.getFaqDocuments,
      httpAuth,
      async ({ query }) => documents.faq(query),
    );
    mountServiceEndpoint(
      router,
      searchDocumentEndpoints.getKnownErrorDocuments,
      httpAuth,
      async ({ query }) => documents.knownErrors(query),
    );
    mountServiceEndpoint(
      router,
      searchDocumentEndpoints.getResponsibilityDocuments,
      httpAuth,
      async ({ query }) => responsibilities.read(query),
    );
  };
}
