import { addFindResponsible } from '../actions/findResponsible';
import type { RouteMounter } from '../http';
import type { ResponsibilityParts } from './createResponsibilities';
import { MatrixHistory } from './MatrixHistory';
import { responsibilityRoutes } from './routes';
import { TicketResponsibilities } from './TicketResponsibilities';
import { WhoDoesFinder } from './WhoDoesFinder';

/** Puts together how matrices are read. */
export function createReading(parts: ResponsibilityParts): RouteMounter {
  const finder = new WhoDoesFinder(parts);
  addFindResponsible(parts.actions, finder);
  return responsibilityRoutes({
    ...parts,
    finder,
    ofTickets: new TicketResponsibilities({ ...parts, finder }),
    history: new MatrixHistory(parts),
  });
}
