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
import type { EscalationApi } from './EscalationApi';
import type { Handover } from './handovers';
import { at, modelPath, once, pathOf, ticketPath } from './HttpClient';
import type { PolicyPreview, PolicyPreviewQuery } from './policyPreview';
import type { Ticket } from './tickets';
import type { SeenTicket } from './TicketWorkApi';
import { TicketWorkClient } from './TicketWorkClient';

/** The part of the client by which requests reach the next party. */
export abstract class EscalationClient
  extends TicketWorkClient
  implements EscalationApi
{
  async getEscalations(ticket: string) {
    return this.get<Escalations>(ticketPath(ticket, 'escalations'));
  }

  async escalateTicket(
    seen: SeenTicket,
    escalation: EscalateTicket,
    options: { idempotencyKey?: string } = {},
  ) {
    const path = ticketPath(seen.ticket, 'escalations');
    const headers = { ...at(seen), ...once(options) };
    return this.send<EscalatedTicket>('POST', path, escalation, headers);
  }

  async recordLadderOutcome(
    seen: SeenTicket,
    step: number,
    outcome: RecordLadderOutcome,
  ) {
    const path = ticketPath(seen.ticket, 'escalations', `${step}`, 'outcome');
    return this.send<Ticket>('PUT', path, outcome, at(seen));
  }

  async editVendorCase(seen: SeenTicket, edit: EditVendorCase) {
    const path = ticketPath(seen.ticket, 'vendor');
    return this.send<Ticket>('PATCH', path, edit, at(seen));
  }

  async sendVendorCase(seen: SeenTicket) {
    const path = ticketPath(seen.ticket, 'vendor', 'submissions');
    return this.send<Ticket>('POST', path, undefined, at(seen));
  }

  async getLevelCounts(model: string, query: LevelCountsQuery = {}) {
    return this.get<LevelCounts>(`${modelPath(model)}/level-counts`, query);
  }

  async getPolicyPreview(model: string, query: PolicyPreviewQuery = {}) {
    return this.get<PolicyPreview>(`${modelPath(model)}/policy-preview`, query);
  }

  async getHandovers(model: string) {
    return this.get<{ items: Handover[] }>(`${modelPath(model)}/handovers`);
  }

  async tickHandoverTask(
    model: string,
    handover: string,
    task: number,
    done: boolean,
  ) {
    const below = pathOf('handovers', handover, 'tasks', `${task}`);
    const path = `${modelPath(model)}${below}`;
    return this.send<Handover>('PUT', path, { done });
  }

  async getAbsences(query: AbsenceQuery = {}) {
    return this.get<{ items: Absence[] }>('/absences', query);
  }

  async createAbsence(absence: CreateAbsence) {
    return this.send<Absence>('POST', '/absences', absence);
  }

  async editAbsence(id: string, version: number, edit: EditAbsence) {
    const path = pathOf('absences', id);
    return this.send<Absence>('PATCH', path, edit, at({ version }));
  }

  async deleteAbsence(id: string, version: number) {
    const path = pathOf('absences', id);
    await this.request(path, { method: 'DELETE', headers: at({ version }) });
  }
}
