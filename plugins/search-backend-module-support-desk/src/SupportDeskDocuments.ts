import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { Endpoint } from '@supportdesk/backstage-plugin-support-desk-common';

const PAGE_SIZE = 200;

interface Page<T> {
  items: T[];
  nextCursor?: string;
}

/** Reads from the back end of Support Desk what there is to index. */
export class SupportDeskDocuments {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  /**
   * All documents of an endpoint, page after page.
   *
   * @throws ResponseError for anything but a success: search keeps what it has
   */
  async *read<T>({ path, response }: Endpoint): AsyncGenerator<T> {
    const baseUrl = await this.#discovery.getBaseUrl('support-desk');
    let cursor: string | undefined;
    do {
      const url = new URL(`${baseUrl}${path}`);
      url.searchParams.set('limit', `${PAGE_SIZE}`);
      if (cursor) url.searchParams.set('cursor', cursor);
      const answer = await fetch(url, { headers: await this.#headers() });
      if (!answer.ok) throw await ResponseError.fromResponse(answer);
      const page = response.parse(await answer.json()) as Page<T>;
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor);
  }

  async #headers() {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'support-desk',
    });
    return { Authorization: `Bearer ${token}` };
  }
}
