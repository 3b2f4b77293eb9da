import type {
  Absence,
  AbsenceQuery,
  CreateAbsence,
  EditAbsence,
} from './absences';
import type {
  EditVendorCase,
  EscalatedTicket,
  Escalations,
  EscalateTicket,
  LevelCounts,
  LevelCountsQuery,
  RecordLadderOutcome,
} from './escalation';
import type { Handover } from './handovers';
import type { PolicyPreview, PolicyPreviewQuery } from './policyPreview';
import type { Ticket } from './tickets';
import type { SeenTicket } from './TicketWorkApi';

/** How requests reach the next party: levels, ladder, vendor, hand-over, absence. @public */
export interface EscalationApi {
  /** Where a ticket has been and where it can go. */
  getEscalations(ticket: string): Promise<Escalations>;
  /** `idempotencyKey`: the same key twice raises one request. */
  escalateTicket(
    seen: SeenTicket,
    escalation: EscalateTicket,
    options?: { idempotencyKey?: string },
  ): Promise<EscalatedTicket>;
  /** @param step - 1, 2, 3 */
  recordLadderOutcome(
    seen: SeenTicket,
    step: number,
    outcome: RecordLadderOutcome,
  ): Promise<Ticket>;
  editVendorCase(seen: SeenTicket, edit: EditVendorCase): Promise<Ticket>;
  /** Sends a ticket to the vendor's portal, now or once more. */
  sendVendorCase(seen: SeenTicket): Promise<Ticket>;
  getLevelCounts(model: string, query?: LevelCountsQuery): Promise<LevelCounts>;
  getPolicyPreview(
    model: string,
    query?: PolicyPreviewQuery,
  ): Promise<PolicyPreview>;
  getHandovers(model: string): Promise<{ items: Handover[] }>;
  /** @param task - 1, 2, 3 */
  tickHandoverTask(
    model: string,
    handover: string,
    task: number,
    done: boolean,
  ): Promise<Handover>;
  getAbsences(query?: AbsenceQuery): Promise<{ items: Absence[] }>;
  createAbsence(absence: CreateAbsence): Promise<Absence>;
  /** @param version - that the caller saw */
  editAbsence(id: string, version: number, edit: EditAbsence): Promise<Absence>;
  deleteAbsence(id: string, version: number): Promise<void>;
}
