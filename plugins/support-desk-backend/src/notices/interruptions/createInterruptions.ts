import type { RouteMounter } from '../../http';
import type { NoticeParts } from '../createNotices';
import { IncidentReports } from './IncidentReports';
import { InterruptionDescriber } from './InterruptionDescriber';
import { InterruptionSteps } from './InterruptionSteps';
import { NoticeTickets } from './NoticeTickets';
import { interruptionRoutes } from './routes';
import { StepTicking } from './StepTicking';
import { TicketAnswers } from './TicketAnswers';

/** Puts together what is done about interruptions of service: decisions, procedures, reports and the tickets about them. */
export function createInterruptions(parts: NoticeParts): RouteMounter {
  const tickets = new NoticeTickets(parts);
  const interruption = new InterruptionDescriber({ ...parts, tickets });
  const steps = new InterruptionSteps(parts);
  parts.aspects.push(interruption);
  parts.steps.add(steps.handlers);
  return interruptionRoutes({
    ...parts,
    tickets,
    ticking: new StepTicking({ ...parts, describer: interruption, steps }),
    reports: new IncidentReports(parts),
    answers: new TicketAnswers({ ...parts, tickets }),
  });
}
