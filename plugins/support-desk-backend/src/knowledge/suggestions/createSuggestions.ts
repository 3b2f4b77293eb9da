import { selfHelpEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { mountEndpoint, type RouteMounter } from '../../http';
import { DatabaseProblemStore } from '../../problems/DatabaseProblemStore';
import { ProblemDesk } from '../../problems/ProblemDesk';
import { ProblemReader } from '../../problems/ProblemReader';
import { KnownErrorFinder } from '../../tickets/relations/KnownErrorFinder';
import type { KnowledgeParts } from '../createKnowledge';
import { ArticleFinder } from './ArticleFinder';
import { PortalSearch } from './PortalSearch';
import { SuggestionService } from './SuggestionService';

/** Puts together what is suggested while somebody types. */
export function createSuggestions(parts: KnowledgeParts): RouteMounter {
  const problems = new DatabaseProblemStore(parts);
  const desk = new ProblemDesk(parts);
  const reader = new ProblemReader({ ...parts, problems, desk });
  const suggestions = new SuggestionService({
    ...parts,
    articles: new ArticleFinder({ search: new PortalSearch(parts) }),
    knownErrors: new KnownErrorFinder({ problems, reader }),
  });
  return router =>
    mountEndpoint(
      router,
      selfHelpEndpoints.getSuggestions,
      parts.httpAuth,
      async ({ query, credentials }) =>
        suggestions.find(query, await parts.callerOf(credentials)),
    );
}
