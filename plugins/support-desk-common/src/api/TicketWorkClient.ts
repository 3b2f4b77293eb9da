import type { Assignees } from './assignees';
import type {
  ContactEntry,
  ContactLogSheet,
  CreateComment,
  CreateContactEntry,
  TicketAttachment,
  TicketComment,
} from './discussion';
import {
  at,
  HttpClient,
  modelPath,
  pathOf,
  ticketPath,
  type QueryValue,
} from './HttpClient';
import type {
  Checklist,
  GivePermission,
  TicketPermission,
  TickStep,
} from './procedures';
import type {
  CreateLink,
  CreateProblem,
  EditProblem,
  LinkKind,
  Problem,
  ProblemDetail,
  ProblemPage,
  Similar,
  SimilarQuery,
  TicketLink,
} from './relations';
import type { Ticket } from './tickets';
import type { SeenTicket, TicketWorkApi } from './TicketWorkApi';
import type {
  BulkResult,
  BulkTransition,
  EditTicket,
  ModelChange,
  Transition,
} from './transitions';

type Items<T> = { items: T[] };

/** The part of the client by which people work on tickets. */
export abstract class TicketWorkClient
  extends HttpClient
  implements TicketWorkApi
{
  async editTicket(seen: SeenTicket, edit: EditTicket) {
    return this.send<Ticket>('PATCH', ticketPath(seen.ticket), edit, at(seen));
  }

  async transitionTicket(seen: SeenTicket, transition: Transition) {
    const path = ticketPath(seen.ticket, 'transitions');
    return this.send<Ticket>('POST', path, transition, at(seen));
  }

  async undoTicket(seen: SeenTicket) {
    const path = ticketPath(seen.ticket, 'undo');
    return this.send<Ticket>('POST', path, undefined, at(seen));
  }

  async transitionTickets(bulk: BulkTransition) {
    return this.send<BulkResult>('POST', '/tickets/bulk', bulk);
  }

  async previewModelChange(model: string) {
    return this.get<ModelChange>(`${modelPath(model)}/changes`);
  }

  async getAssignees(ticket: string) {
    return this.get<Assignees>(ticketPath(ticket, 'assignees'));
  }

  async getComments(ticket: string) {
    return this.get<Items<TicketComment>>(ticketPath(ticket, 'comments'));
  }

  async createComment(seen: SeenTicket, comment: CreateComment) {
    const path = ticketPath(seen.ticket, 'comments');
    return this.send<TicketComment>('POST', path, comment, at(seen));
  }

  async editComment(seen: SeenTicket, comment: string, body: string) {
    const path = ticketPath(seen.ticket, 'comments', comment);
    return this.send<TicketComment>('PATCH', path, { body }, at(seen));
  }

  async getContacts(ticket: string) {
    return this.get<Items<ContactEntry>>(ticketPath(ticket, 'contacts'));
  }

  async logContact(seen: SeenTicket, contact: CreateContactEntry) {
    const path = ticketPath(seen.ticket, 'contacts');
    return this.send<ContactEntry>('POST', path, contact, at(seen));
  }

  async getContactLogSheet(ticket: string) {
    return this.get<ContactLogSheet>(ticketPath(ticket, 'contact-log-sheet'));
  }

  async getAttachments(ticket: string) {
    return this.get<Items<TicketAttachment>>(ticketPath(ticket, 'attachments'));
  }

  async addAttachment(
    ticket: string,
    file: Blob,
    options: { name: string; internal?: boolean },
  ): Promise<TicketAttachment> {
    const query = new URLSearchParams({
      name: options.name,
      internal: String(options.internal ?? false),
    });
    const path = `${ticketPath(ticket, 'attachments')}?${query}`;
    const response = await this.request(path, {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    return response.json();
  }

  async readAttachment({ path }: TicketAttachment) {
    const response = await this.request(path, { method: 'GET' });
    return response.blob();
  }

  async deleteAttachment(ticket: string, attachment: string) {
    const path = ticketPath(ticket, 'attachments', attachment);
    return this.send<Items<TicketAttachment>>('DELETE', path);
  }

  async getChecklists(ticket: string) {
    return this.get<Items<Checklist>>(ticketPath(ticket, 'checklists'));
  }

  async tickStep(
    seen: SeenTicket,
    checklist: string,
    step: string,
    tick: TickStep,
  ) {
    const { ticket } = seen;
    const path = ticketPath(ticket, 'checklists', checklist, 'steps', step);
    return this.send<Items<Checklist>>('PUT', path, tick, at(seen));
  }

  async getPermissions(ticket: string) {
    return this.get<Items<TicketPermission>>(ticketPath(ticket, 'permissions'));
  }

  async givePermission(seen: SeenTicket, permission: GivePermission) {
    const path = ticketPath(seen.ticket, 'permissions');
    return this.send<Items<TicketPermission>>(
      'POST',
      path,
      permission,
      at(seen),
    );
  }

  async getLinks(ticket: string) {
    return this.get<Items<TicketLink> & { problem?: Problem }>(
      ticketPath(ticket, 'links'),
    );
  }

  async createLink(seen: SeenTicket, link: CreateLink) {
    const path = ticketPath(seen.ticket, 'links');
    return this.send<Items<TicketLink>>('POST', path, link, at(seen));
  }

  async deleteLink(seen: SeenTicket, kind: LinkKind, other: string) {
    const path = ticketPath(seen.ticket, 'links', kind, other);
    return this.send<Items<TicketLink>>('DELETE', path, undefined, at(seen));
  }

  async getSimilar(query: SimilarQuery) {
    return this.get<Similar>(
      '/tickets/similar',
      query as Record<string, QueryValue>,
    );
  }

  async addAffected(ticket: string) {
    return this.send<Ticket>('POST', ticketPath(ticket, 'affected'));
  }

  async removeAffected(ticket: string) {
    return this.send<Ticket>('DELETE', ticketPath(ticket, 'affected'));
  }

  async getProblems(query: Record<string, QueryValue> = {}) {
    return this.get<ProblemPage>('/problems', query);
  }

  async getProblem(problem: string) {
    return this.get<ProblemDetail>(pathOf('problems', problem));
  }

  async createProblem(problem: CreateProblem) {
    return this.send<Problem>('POST', '/problems', problem);
  }

  async editProblem(
    seen: { problem: string; version: number },
    edit: EditProblem,
  ) {
    const path = pathOf('problems', seen.problem);
    return this.send<Problem>('PATCH', path, edit, at(seen));
  }

  async gatherTicket(
    seen: { problem: string; version: number },
    ticket: string,
  ) {
    const path = pathOf('problems', seen.problem, 'tickets', ticket);
    return this.send<Problem>('PUT', path, undefined, at(seen));
  }

  async releaseTicket(
    seen: { problem: string; version: number },
    ticket: string,
  ) {
    const path = pathOf('problems', seen.problem, 'tickets', ticket);
    return this.send<Problem>('DELETE', path, undefined, at(seen));
  }
}
