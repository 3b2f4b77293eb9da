import {
  getGiteaRequestOptions,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import { failureOf, reasonOf } from './failures';
import {
  basic,
  type Connection,
  type Host,
  type Proposal,
  type ReviewRequests,
} from './Host';
import { encodePath, LAYOUTS, locate, type SourceLocation } from './locations';
import { TIMEOUT_MS } from './timeout';

const PAGE = 50;

/** What we read of a pull request. */
interface PullRequest {
  number: number;
  html_url: string;
  head: { ref: string };
  base: { ref: string };
}

class PullRequests implements ReviewRequests {
  readonly #headers: Record<string, string>;
  readonly #place: SourceLocation & { setting: string };

  constructor(
    headers: Record<string, string>,
    place: SourceLocation & { setting: string },
  ) {
    this.#headers = headers;
    this.#place = place;
  }

  /** The API has no filter by branch. */
  async find({ branch, base }: Proposal) {
    for (let page = 1; ; page++) {
      const list = await this.#call<PullRequest[]>(
        'GET',
        `pulls?state=open&limit=${PAGE}&page=${page}`,
      );
      const open = list.find(
        it => it.head.ref === branch && it.base.ref === base,
      );
      if (open) return { number: open.number, url: open.html_url };
      // Less than a page need not be the last one: the host may have a lower limit.
      if (list.length === 0) return undefined;
    }
  }

  async create({ branch, base, title, description }: Proposal) {
    const { html_url: url } = await this.#call<PullRequest>('POST', 'pulls', {
      head: branch,
      base,
      title,
      body: description,
    });
    return url;
  }

  async update(number: number, { title, description }: Proposal) {
    await this.#call('PATCH', `pulls/${number}`, { title, body: description });
  }

  async #call<T>(method: string, path: string, body?: object): Promise<T> {
    const { baseUrl, repository } = this.#place;
    const url = `${baseUrl}/api/v1/repos/${encodePath(repository)}/${path}`;
    const response = await fetch(url, {
      method,
      headers: { ...this.#headers, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(error => {
      throw failureOf(this.#place, { message: reasonOf(error) });
    });
    const { status, headers } = response;
    const answer = await response.json().catch(() => undefined);
    if (response.ok && answer) return answer;
    throw failureOf(this.#place, {
      status,
      message: answer?.message,
      headers: Object.fromEntries(headers),
    });
  }
}

/** Gitea and Forgejo: with a user and a password or a token, or with a token alone. */
export class GiteaHost implements Host {
  readonly id = 'gitea-pull-request';
  readonly title = 'Pull request';
  readonly setting = 'integrations.gitea';
  readonly views = { tree: 'src/branch', blob: 'src/branch' };
  readonly #integrations: ScmIntegrationRegistry;

  constructor(integrations: ScmIntegrationRegistry) {
    this.#integrations = integrations;
  }

  locate(target: string) {
    const config = this.#integrations.gitea.byUrl(target)?.config;
    if (!config?.password) return undefined;
    return locate(
      target,
      config.baseUrl ?? `https://${config.host}`,
      LAYOUTS.gitea,
    );
  }

  async connect(location: SourceLocation): Promise<Connection> {
    const { config } = this.#integrations.gitea.byHost(location.host)!;
    const { username, password = '' } = config;
    const { headers } = getGiteaRequestOptions(config);
    return {
      authorization: username
        ? basic(username, password)
        : basic(password, 'x-oauth-basic'),
      requests: new PullRequests(headers ?? {}, {
        ...location,
        setting: this.setting,
      }),
    };
  }
}
