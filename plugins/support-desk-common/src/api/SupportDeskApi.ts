import type { ArticlesApi } from './ArticlesApi';
import type { EscalationApi } from './EscalationApi';
import type { TicketClock } from './clocks';
import type { KnowledgeApi } from './KnowledgeApi';
import type { LicencesApi } from './LicencesApi';
import type {
  ModelDetail,
  ModelSummary,
  RouteRequest,
  RouteResult,
  TargetPreview,
} from './models';
import type { MailApi } from './MailApi';
import type { NoticesApi } from './NoticesApi';
import type { ReportsApi } from './ReportsApi';
import type { ResponsibilitiesApi } from './ResponsibilitiesApi';
import type { Page } from './shared';
import type {
  CreateTicket,
  Ticket,
  TicketQuery,
  TimelineEntry,
} from './tickets';
import type { TicketWorkApi } from './TicketWorkApi';
import type { CreateView, EditView, SavedView } from './views';

/** How many tickets a filter leaves, by the state of their next due time and by scope. @public */
export interface TicketCounts {
  overdue: number;
  atRisk: number;
  running: number;
  paused: number;
  none: number;
  total: number;
  mine: number;
  team: number;
  all: number;
}

/**
 * The REST API of Support Desk as a client sees it. Models are named by their full reference or `namespace/name`.
 * Every method rejects with Backstage's `ResponseError`, whose body is a {@link RefusalErrorBody} where a rule refused.
 *
 * @public
 */
export interface SupportDeskApi
  extends TicketWorkApi,
    EscalationApi,
    KnowledgeApi,
    ArticlesApi,
    LicencesApi,
    ResponsibilitiesApi,
    NoticesApi,
    ReportsApi,
    MailApi {
  getModels(): Promise<Page<ModelSummary>>;
  getModel(model: string): Promise<ModelDetail>;
  /** Due times that a ticket logged at `at` (default: now) would get. */
  getTargets(
    model: string,
    query: {
      priority?: string;
      requestType?: string;
      at?: string;
      discoveredAt?: string;
      notifiedAt?: string;
    },
  ): Promise<{ items: TargetPreview[] }>;
  route(model: string, request: RouteRequest): Promise<RouteResult>;
  /** `idempotencyKey`: the same key twice makes one ticket. */
  createTicket(
    ticket: CreateTicket,
    options?: { idempotencyKey?: string },
  ): Promise<Ticket>;
  getTickets(query?: TicketQuery): Promise<Page<Ticket>>;
  /** How many tickets of the same filter are in each state of their next due time. */
  getTicketCounts(query?: TicketQuery): Promise<TicketCounts>;
  /** By id or key. */
  getTicket(ticket: string): Promise<Ticket>;
  getTimeline(ticket: string): Promise<Page<TimelineEntry>>;
  getClocks(ticket: string): Promise<{ items: TicketClock[] }>;
  /** Views that the caller has saved, or that a group of theirs shares. */
  getViews(): Promise<Page<SavedView>>;
  createView(view: CreateView): Promise<SavedView>;
  editView(id: string, changes: EditView): Promise<SavedView>;
  deleteView(id: string): Promise<void>;
  /** The instant of the back end's clock. */
  getTime(): Promise<{ now: string }>;
}
