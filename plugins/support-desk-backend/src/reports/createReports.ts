import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { TicketOptions, TicketParts } from '../tickets';
import { ActionTicking } from './ActionTicking';
import { DatabaseReportStore } from './DatabaseReportStore';
import { FrozenReports } from './FrozenReports';
import { ReportActions } from './ReportActions';
import { ReportAudience } from './ReportAudience';
import { ReportJob } from './ReportJob';
import { ReportMaker } from './ReportMaker';
import { ReportReader } from './ReportReader';
import { ReportSight } from './ReportSight';
import { reportRoutes } from './routes';
import { SectionExport } from './SectionExport';
import type { SectionSource } from './SectionSource';
import { ticketSections } from './sections/ticketSections';
import { TicketExport } from './TicketExport';

/** What reports are made of. */
export type ReportOptions = TicketOptions &
  TicketParts & {
    staff: ModelStaff;
    /** What other capabilities have to report; of two of a kind the later counts. */
    sections: SectionSource[];
  };

/** Puts reports together, with the job that freezes and sends them; answers their routes. */
export async function createReports(
  options: ReportOptions,
): Promise<RouteMounter> {
  const store = new DatabaseReportStore(options);
  const maker = new ReportMaker({
    sections: [...ticketSections(options), ...options.sections],
  });
  const sight = new ReportSight(options);
  const audience = new ReportAudience(options);
  const frozen = new FrozenReports({ ...options, store, maker });
  const reader = new ReportReader({ ...options, store, sight, frozen });
  const parts = { ...options, store, sight, audience, frozen, reader };

  await new ReportJob(parts).schedule(options.scheduler);
  return reportRoutes({
    ...parts,
    actions: new ReportActions(parts),
    ticking: new ActionTicking(parts),
    section: new SectionExport({ ...parts, maker }),
    tickets: new TicketExport(options),
  });
}
