import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { SearchResultSet } from '@backstage/plugin-search-common';

/** More than are suggested, for a page is found once for each of its sections. */
const PAGE_LIMIT = 25;

/** A page of documentation, or a section of it, as search has it. */
export interface FoundPage {
  /** Full reference of the documented entity, in lower case. */
  entity: string;
  title: string;
  text: string;
  /** Path in the portal: `/docs/default/system/hmis/faq/#steps`. */
  location: string;
  /** Within the docs: `faq/#steps`. */
  path: string;
}

/** The portal's own search, as one user may use it. */
export class PortalSearch {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  /**
   * Finds documentation that the user may see, the best first.
   *
   * @param names - of the documented entities
   * @throws ResponseError, or what `fetch` throws, where search does not answer
   */
  async findDocs(
    { term, names }: { term: string; names: string[] },
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<FoundPage[]> {
    const query = new URLSearchParams([
      ['term', term],
      ['types[0]', 'techdocs'],
      ['pageLimit', `${PAGE_LIMIT}`],
      ...names.map((name, index) => [`filters[name][${index}]`, name]),
    ]);
    const [baseUrl, { token }] = await Promise.all([
      this.#discovery.getBaseUrl('search'),
      this.#auth.getPluginRequestToken({
        onBehalfOf: credentials,
        targetPluginId: 'search',
      }),
    ]);
    const response = await fetch(`${baseUrl}/query?${query}`, {
      headers: { Authorization: `Bearer ${token}` },
      signal,
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const { results }: SearchResultSet = await response.json();
    return results.map(({ document }) => pageOf(document as DocsDocument));
  }
}

/** What the collator of TechDocs tells search. */
interface DocsDocument {
  kind: string;
  namespace: string;
  name: string;
  title: string;
  text: string;
  location: string;
  path: string;
}

function pageOf(document: DocsDocument): FoundPage {
  const { title, text, location, path } = document;
  return {
    entity: stringifyEntityRef(document).toLocaleLowerCase('en-US'),
    title,
    text,
    location,
    path,
  };
}
