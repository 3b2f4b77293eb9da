import type { Assignees } from './assignees';
import type {
  CreateComment,
  CreateContactEntry,
  ContactEntry,
  ContactLogSheet,
  TicketAttachment,
  TicketComment,
} from './discussion';
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
import type {
  BulkResult,
  BulkTransition,
  EditTicket,
  ModelChange,
  Transition,
} from './transitions';

/** A ticket at the version that the caller saw; another version answers 409. @public */
export interface SeenTicket {
  /** Id or key. */
  ticket: string;
  version: number;
}

/** What people do with tickets: their life, what is said about them, procedures, links. @public */
export interface TicketWorkApi {
  editTicket(seen: SeenTicket, edit: EditTicket): Promise<Ticket>;
  transitionTicket(seen: SeenTicket, transition: Transition): Promise<Ticket>;
  /** Takes the last change back, by whom it was made. */
  undoTicket(seen: SeenTicket): Promise<Ticket>;
  transitionTickets(bulk: BulkTransition): Promise<BulkResult>;
  previewModelChange(model: string): Promise<ModelChange>;
  /** To whom it can be given, as the model says for its category. */
  getAssignees(ticket: string): Promise<Assignees>;
  getComments(ticket: string): Promise<{ items: TicketComment[] }>;
  createComment(
    seen: SeenTicket,
    comment: CreateComment,
  ): Promise<TicketComment>;
  editComment(
    seen: SeenTicket,
    comment: string,
    body: string,
  ): Promise<TicketComment>;
  getContacts(ticket: string): Promise<{ items: ContactEntry[] }>;
  logContact(
    seen: SeenTicket,
    contact: CreateContactEntry,
  ): Promise<ContactEntry>;
  getContactLogSheet(ticket: string): Promise<ContactLogSheet>;
  getAttachments(ticket: string): Promise<{ items: TicketAttachment[] }>;
  /** Uploads a file; its type is found from its content. */
  addAttachment(
    ticket: string,
    file: Blob,
    options: { name: string; internal?: boolean },
  ): Promise<TicketAttachment>;
  /** The content of a file, as a download. */
  readAttachment(attachment: TicketAttachment): Promise<Blob>;
  /** Takes a file away, at any version of the ticket; answers those that remain. */
  deleteAttachment(
    ticket: string,
    attachment: string,
  ): Promise<{ items: TicketAttachment[] }>;
  getChecklists(ticket: string): Promise<{ items: Checklist[] }>;
  tickStep(
    seen: SeenTicket,
    checklist: string,
    step: string,
    tick: TickStep,
  ): Promise<{ items: Checklist[] }>;
  getPermissions(ticket: string): Promise<{ items: TicketPermission[] }>;
  givePermission(
    seen: SeenTicket,
    permission: GivePermission,
  ): Promise<{ items: TicketPermission[] }>;
  getLinks(ticket: string): Promise<{ items: TicketLink[]; problem?: Problem }>;
  createLink(
    seen: SeenTicket,
    link: CreateLink,
  ): Promise<{ items: TicketLink[] }>;
  deleteLink(
    seen: SeenTicket,
    kind: LinkKind,
    other: string,
  ): Promise<{ items: TicketLink[] }>;
  getSimilar(query: SimilarQuery): Promise<Similar>;
  /** Same problem, add me. */
  addAffected(ticket: string): Promise<Ticket>;
  removeAffected(ticket: string): Promise<Ticket>;
  getProblems(query?: {
    model?: string;
    status?: string;
    limit?: number;
    cursor?: string;
  }): Promise<ProblemPage>;
  getProblem(problem: string): Promise<ProblemDetail>;
  createProblem(problem: CreateProblem): Promise<Problem>;
  editProblem(
    seen: { problem: string; version: number },
    edit: EditProblem,
  ): Promise<Problem>;
  gatherTicket(
    seen: { problem: string; version: number },
    ticket: string,
  ): Promise<Problem>;
  releaseTicket(
    seen: { problem: string; version: number },
    ticket: string,
  ): Promise<Problem>;
}
