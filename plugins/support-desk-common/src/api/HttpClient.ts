import { ResponseError } from '@backstage/errors';

export type QueryValue = string | number | boolean | undefined;

/** `supportmodel:default/payroll` and `default/payroll` both name the model of that name. */
export function modelPath(model: string): string {
  const [namespace, name] = model.replace(/^[^:]*:/, '').split('/');
  return `/models/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`;
}

/** A path of segments that may hold anything. */
export const pathOf = (first: string, ...rest: string[]) =>
  ['', first, ...rest.map(encodeURIComponent)].join('/');

export const ticketPath = (ticket: string, ...rest: string[]) =>
  pathOf('tickets', ticket, ...rest);

/** Says which version a write changes. */
export const at = ({ version }: { version: number }) => ({
  'If-Match': String(version),
});

/** Makes a request one that may be repeated without doing it twice. */
export const once = ({ idempotencyKey }: { idempotencyKey?: string }) =>
  idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : undefined;

/** Calls the plugin's addresses. Rejects with Backstage's `ResponseError`. */
export abstract class HttpClient {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  protected async get<T>(
    path: string,
    query: Record<string, QueryValue> = {},
  ): Promise<T> {
    const set = Object.entries(query).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    const search = new URLSearchParams(
      set.map(([key, value]) => [key, String(value)]),
    ).toString();
    return this.send('GET', search ? `${path}?${search}` : path);
  }

  protected async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const json: RequestInit =
      body === undefined
        ? { headers }
        : {
            body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json', ...headers },
          };
    const response = await this.request(path, { method, ...json });
    return response.json();
  }

  protected async request(path: string, init: RequestInit): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('support-desk');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}
