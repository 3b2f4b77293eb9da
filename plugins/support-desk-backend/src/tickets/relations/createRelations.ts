import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { RouteMounter } from '../../http';
import { DatabaseProblemStore } from '../../problems/DatabaseProblemStore';
import { ProblemDesk } from '../../problems/ProblemDesk';
import { ProblemReader } from '../../problems/ProblemReader';
import { ProblemService } from '../../problems/ProblemService';
import { problemRoutes } from '../../problems/routes';
import type { SupportTeams } from '../SupportTeams';
import type { TicketAuthorizer } from '../TicketAuthorizer';
import type { TicketModels } from '../TicketModels';
import type { TicketStore } from '../TicketStore';
import type { TicketGate, TicketWork } from '../work';
import { TicketDescriber } from '../work/TicketDescriber';
import { AffectedService } from './AffectedService';
import { DatabaseLinkStore } from './DatabaseLinkStore';
import { KnownErrorFinder } from './KnownErrorFinder';
import { LinkService } from './LinkService';
import { relationRoutes } from './routes';
import { SimilarService } from './SimilarService';
import type { CallerOf } from '../TicketService';

/** Puts together how tickets belong together: people, links, what looks alike, problems. To be mounted before the single ticket. */
export function createRelations(shared: {
  knex: Knex;
  store: TicketStore;
  models: TicketModels;
  teams: SupportTeams;
  authorizer: TicketAuthorizer;
  gate: TicketGate;
  work: TicketWork;
  clock: ClockService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  callerOf: CallerOf;
}): RouteMounter {
  const problems = new DatabaseProblemStore(shared);
  const links = new DatabaseLinkStore(shared);
  const desk = new ProblemDesk(shared);
  const reader = new ProblemReader({ ...shared, problems, desk });
  const describer = new TicketDescriber(shared);
  const mountRelations = relationRoutes({
    ...shared,
    reader,
    links: new LinkService({ ...shared, links }),
    affected: new AffectedService(shared),
    similar: new SimilarService({
      ...shared,
      knownErrors: new KnownErrorFinder({ problems, reader }),
    }),
    describe: visit => describer.describe(visit),
  });
  const mountProblems = problemRoutes({
    ...shared,
    reader,
    problems: new ProblemService({ ...shared, problems, desk, reader }),
  });
  return router => {
    mountRelations(router);
    mountProblems(router);
  };
}
