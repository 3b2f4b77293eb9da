import { ScmIntegrations } from '@backstage/integration';
import type { RouteMounter } from '../../http';
import { Documentation } from '../articles/Documentation';
import type { KnowledgeParts } from '../createKnowledge';
import { DatabaseVisitStore } from './DatabaseVisitStore';
import { DocumentedDates } from './report/DocumentedDates';
import { SelfHelpReports } from './report/SelfHelpReports';
import { VisitCleanup } from './VisitCleanup';
import { visitRoutes } from './visitRoutes';
import { VisitService } from './VisitService';

/** Puts together what counts how much ends before a request. */
export async function createVisits(
  parts: KnowledgeParts,
): Promise<RouteMounter> {
  const visits = new DatabaseVisitStore(parts);
  await new VisitCleanup({ ...parts, visits }).schedule(parts.scheduler);
  const documentation = new Documentation({
    ...parts,
    integrations: ScmIntegrations.fromConfig(parts.config),
  });
  return visitRoutes({
    ...parts,
    visits: new VisitService({ ...parts, visits }),
    reports: new SelfHelpReports({
      ...parts,
      dates: new DocumentedDates({ ...parts, documentation }),
    }),
  });
}
