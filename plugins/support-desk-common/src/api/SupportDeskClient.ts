import { ResponseError } from '@backstage/errors';
import type {
  ModelDetail,
  ModelSummary,
  RouteRequest,
  RouteResult,
  TargetPreview,
} from './models';
import type { Page } from './shared';
import type { SupportDeskApi, TicketCounts } from './SupportDeskApi';
import type {
  CreateTicket,
  Ticket,
  TicketClock,
  TicketQuery,
  TimelineEntry,
} from './tickets';

type QueryValue = string | number | boolean | undefined;

/** `supportmodel:default/payroll` and `default/payroll` both name the model of that name. */
function modelPath(model: string): string {
  const [namespace, name] = model.replace(/^[^:]*:/, '').split('/');
  return `/models/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
}

/**
 * Calls the REST API of Support Desk, from the browser or from another back end.
 *
 * @public
 */
export class SupportDeskClient implements SupportDeskApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async getModels(): Promise<Page<ModelSummary>> {
    return this.#get('/models');
  }

  async getModel(model: string): Promise<ModelDetail> {
    return this.#get(modelPath(model));
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
    return this.#get(`${modelPath(model)}/targets`, query);
  }

  async route(model: string, request: RouteRequest): Promise<RouteResult> {
    return this.#request(`${modelPath(model)}/route`, {
      method: 'POST',
      body: request,
    });
  }

  async createTicket(
    ticket: CreateTicket,
    options: { idempotencyKey?: string } = {},
  ): Promise<Ticket> {
    return this.#request('/tickets', {
      method: 'POST',
      body: ticket,
      headers: options.idempotencyKey
        ? { 'Idempotency-Key': options.idempotencyKey }
        : {},
    });
  }

  async getTickets(query: TicketQuery = {}): Promise<Page<Ticket>> {
    return this.#get('/tickets', query as Record<string, QueryValue>);
  }

  async getTicketCounts(query: TicketQuery = {}): Promise<TicketCounts> {
    return this.#get('/tickets/counts', query as Record<string, QueryValue>);
  }

  async getTicket(ticket: string): Promise<Ticket> {
    return this.#get(`/tickets/${encodeURIComponent(ticket)}`);
  }

  async getTimeline(ticket: string): Promise<Page<TimelineEntry>> {
    return this.#get(`/tickets/${encodeURIComponent(ticket)}/timeline`);
  }

  async getClocks(ticket: string): Promise<{ items: TicketClock[] }> {
    return this.#get(`/tickets/${encodeURIComponent(ticket)}/clocks`);
  }

  async getTime(): Promise<{ now: string }> {
    return this.#get('/time');
  }

  async #get<T>(
    path: string,
    query: Record<string, QueryValue> = {},
  ): Promise<T> {
    const set = Object.entries(query).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    const search = new URLSearchParams(
      set.map(([key, value]) => [key, String(value)]),
    ).toString();
    return this.#request(search ? `${path}?${search}` : path);
  }

  async #request<T>(
    path: string,
    options: {
      method?: string;
      body?: unknown;
      headers?: Record<string, string>;
    } = {},
  ): Promise<T> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('support-desk');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      method: options.method ?? 'GET',
      headers: {
        ...(options.body === undefined
          ? {}
          : { 'Content-Type': 'application/json' }),
        ...options.headers,
      },
      body:
        options.body === undefined ? undefined : JSON.stringify(options.body),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
