import type { RouteMounter } from '../http';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { TicketOptions, TicketParts } from '../tickets';
import type { SectionSource } from './SectionSource';

/** What reports are made of. */
export type ReportOptions = TicketOptions &
  TicketParts & {
    staff: ModelStaff;
    /** What other capabilities have to report; of two of a kind the later counts. */
    sections: SectionSource[];
  };

/** Puts reports together, with the job that freezes and sends them; answers their routes. */
export async function createReports(
  _options: ReportOptions,
): Promise<RouteMounter> {
  return () => {};
}
