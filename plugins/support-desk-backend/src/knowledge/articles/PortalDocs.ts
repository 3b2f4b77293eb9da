import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { encodePath } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { docsUrl } from './Documentation';

/** The name that the search plugin gives to the task that reads TechDocs. */
const INDEX_TASK = 'search_index_techdocs';

/** What TechDocs tells search of a page, or of a section of it. */
interface SearchDocument {
  /** Within the docs: `faq/refunds/#steps`. */
  location: string;
  text: string;
}

/** What readers have of documentation: what TechDocs has built and search has found. */
export class PortalDocs {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  /**
   * Asks TechDocs to build the docs of an entity if they have changed.
   *
   * @throws Error with the words of TechDocs when it cannot
   */
  async build(entityRef: string, signal?: AbortSignal): Promise<void> {
    const response = await this.#fetch(
      'techdocs',
      `/sync/${triplet(entityRef)}`,
      {
        signal,
      },
    );
    // The route answers 200 at once and tells of a failure in its event stream.
    const failure = /^event: error\ndata: (.*)$/m.exec(await response.text());
    if (failure) throw new Error(`TechDocs: ${JSON.parse(failure[1])}`);
  }

  /**
   * What of a page TechDocs has built for search.
   *
   * @param page - its address within the docs: `faq/refunds/`
   * @returns its text; undefined for a page that is not built
   */
  async builtText(
    entityRef: string,
    page: string,
    signal?: AbortSignal,
  ): Promise<string | undefined> {
    const path = `/static/docs/${triplet(entityRef)}/search/search_index.json`;
    const response = await this.#fetch('techdocs', path, { signal });
    const { docs } = (await response.json()) as { docs: SearchDocument[] };
    return docs.find(it => it.location === encodePath(page))?.text;
  }

  /**
   * Lets search read TechDocs now.
   *
   * @returns false where it is reading already, and may have passed the page before it was built
   */
  async index(signal?: AbortSignal): Promise<boolean> {
    const path = `/.backstage/scheduler/v1/tasks/${INDEX_TASK}/trigger`;
    try {
      await this.#fetch('search', path, { method: 'POST', signal });
      return true;
    } catch (error) {
      if ((error as ResponseError).statusCode === 409) return false;
      throw error;
    }
  }

  /** Whether search finds a page by its title, as TechDocs has built it. */
  async isFound(
    entityRef: string,
    page: string,
    { title, text }: { title: string; text: string },
    signal?: AbortSignal,
  ): Promise<boolean> {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    const query = new URLSearchParams({
      term: title,
      'types[0]': 'techdocs',
      'filters[kind]': kind.toLowerCase(),
      'filters[namespace]': namespace.toLowerCase(),
      'filters[name]': name.toLowerCase(),
      pageLimit: '100',
    });
    const response = await this.#fetch('search', `/query?${query}`, { signal });
    const { results } = (await response.json()) as {
      results: { document: SearchDocument }[];
    };
    const location = docsUrl(entityRef, encodePath(page));
    return results.some(
      ({ document }) =>
        document.location === location && document.text === text,
    );
  }

  async #fetch(
    pluginId: string,
    path: string,
    init: RequestInit,
  ): Promise<Response> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: pluginId,
    });
    const baseUrl = await this.#discovery.getBaseUrl(pluginId);
    const response = await fetch(`${baseUrl}${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

/** An entity in the addresses of TechDocs: `default/system/payroll`. */
function triplet(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [namespace, kind, name].map(it => it.toLowerCase()).join('/');
}
