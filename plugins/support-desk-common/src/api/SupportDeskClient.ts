import { modelPath, once, type QueryValue } from './HttpClient';
import type { TicketClock } from './clocks';
import type {
  ModelDetail,
  ModelSummary,
  RouteRequest,
  RouteResult,
  TargetPreview,
} from './models';
import { MailClient } from './MailClient';
import type { Page } from './shared';
import type { SupportDeskApi, TicketCounts } from './SupportDeskApi';
import type {
  CreateTicket,
  Ticket,
  TicketQuery,
  TimelineEntry,
} from './tickets';
import type { CreateView, EditView, SavedView } from './views';

/**
 * Calls the REST API of Support Desk, from the browser or from another back end.
 *
 * @public
 */
export class SupportDeskClient extends MailClient implements SupportDeskApi {
  async getModels(): Promise<Page<ModelSummary>> {
    return this.get('/models');
  }

  async getModel(model: string): Promise<ModelDetail> {
    return this.get(modelPath(model));
  }

  async getTargets(
    model: string,
    query: {
      priority?: string;
      requestType?: string;
      at?: string;
      discoveredAt?: string;
      notifiedAt?: string;
    },
  ): Promise<{ items: TargetPreview[] }> {
    return this.get(`${modelPath(model)}/targets`, query);
  }

  async route(model: string, request: RouteRequest): Promise<RouteResult> {
    return this.send('POST', `${modelPath(model)}/route`, request);
  }

  async createTicket(
    ticket: CreateTicket,
    options: { idempotencyKey?: string } = {},
  ): Promise<Ticket> {
    return this.send('POST', '/tickets', ticket, once(options));
  }

  async getTickets(query: TicketQuery = {}): Promise<Page<Ticket>> {
    return this.get('/tickets', query as Record<string, QueryValue>);
  }

  async getTicketCounts(query: TicketQuery = {}): Promise<TicketCounts> {
    return this.get('/tickets/counts', query as Record<string, QueryValue>);
  }

  async getTicket(ticket: string): Promise<Ticket> {
    return this.get(`/tickets/${encodeURIComponent(ticket)}`);
  }

  async getTimeline(ticket: string): Promise<Page<TimelineEntry>> {
    return this.get(`/tickets/${encodeURIComponent(ticket)}/timeline`);
  }

  async getClocks(ticket: string): Promise<{ items: TicketClock[] }> {
    return this.get(`/tickets/${encodeURIComponent(ticket)}/clocks`);
  }

  async getViews(): Promise<Page<SavedView>> {
    return this.get('/views');
  }

  async createView(view: CreateView): Promise<SavedView> {
    return this.send('POST', '/views', view);
  }

  async editView(id: string, changes: EditView): Promise<SavedView> {
    return this.send('PATCH', `/views/${encodeURIComponent(id)}`, changes);
  }

  async deleteView(id: string): Promise<void> {
    const path = `/views/${encodeURIComponent(id)}`;
    await this.request(path, { method: 'DELETE' });
  }

  async getTime(): Promise<{ now: string }> {
    return this.get('/time');
  }
}
