import {
  DefaultGitlabCredentialsProvider,
  type GitlabCredentialsProvider,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import { Gitlab } from '@gitbeaker/rest';
import { attempt, reasonOf, type Failure, type Place } from './failures';
import {
  basic,
  type Connection,
  type Host,
  type Proposal,
  type ReviewRequests,
} from './Host';
import {
  LAYOUTS,
  locate,
  repositoryUrl,
  type SourceLocation,
} from './locations';
import { TIMEOUT_MS } from './timeout';

type Client = InstanceType<typeof Gitlab>;

class MergeRequests implements ReviewRequests {
  readonly #client: Client;
  readonly #place: Place;

  constructor(client: Client, place: Place) {
    this.#client = client;
    this.#place = place;
  }

  async find({ branch, base }: Proposal) {
    const [open] = await this.#attempt(() =>
      this.#client.MergeRequests.all({
        projectId: this.#place.repository,
        sourceBranch: branch,
        targetBranch: base,
        state: 'opened',
        maxPages: 1,
      }),
    );
    return open && { number: open.iid, url: String(open.web_url) };
  }

  async create({ branch, base, title, description }: Proposal) {
    const { web_url: url } = await this.#attempt(() =>
      this.#client.MergeRequests.create(
        this.#place.repository,
        branch,
        base,
        title,
        { description, removeSourceBranch: true },
      ),
    );
    return String(url);
  }

  async update(number: number, { title, description }: Proposal) {
    await this.#attempt(() =>
      this.#client.MergeRequests.edit(this.#place.repository, number, {
        title,
        description,
      }),
    );
  }

  #attempt<T>(call: () => Promise<T>): Promise<T> {
    return attempt(this.#place, read, call);
  }
}

/** GitLab, of gitlab.com or one's own: with a token of a person, a group or a project. */
export class GitlabHost implements Host {
  readonly id = 'merge-request';
  readonly title = 'Merge request';
  readonly setting = 'integrations.gitlab';
  readonly views = { tree: '-/tree', blob: '-/blob' };
  readonly #integrations: ScmIntegrationRegistry;
  readonly #credentials: GitlabCredentialsProvider;

  constructor(integrations: ScmIntegrationRegistry) {
    this.#integrations = integrations;
    this.#credentials =
      DefaultGitlabCredentialsProvider.fromIntegrations(integrations);
  }

  locate(target: string) {
    const config = this.#integrations.gitlab.byUrl(target)?.config;
    if (!config?.token) return undefined;
    return locate(target, config.baseUrl, LAYOUTS.gitlab);
  }

  async connect(location: SourceLocation): Promise<Connection> {
    const { apiBaseUrl } = this.#integrations.gitlab.byHost(
      location.host,
    )!.config;
    const { token = '' } = await this.#credentials.getCredentials({
      url: repositoryUrl(location),
    });
    const client = new Gitlab({
      // The client adds the version by itself.
      host: apiBaseUrl.replace(/\/api\/v4$/, ''),
      oauthToken: token,
      queryTimeout: TIMEOUT_MS,
    });
    return {
      authorization: basic('oauth2', token),
      requests: new MergeRequests(client, {
        ...location,
        setting: this.setting,
      }),
    };
  }
}

/** After 429 and 502 the client tries again by itself, and tells the last status in words alone. */
function read(error: any): Failure {
  const { message, cause } = error;
  const status =
    cause?.response?.status ?? /last status code: (\d+)/.exec(message)?.[1];
  if (!status) return { message: reasonOf(error) };
  return {
    status: Number(status),
    message: cause?.description,
    headers: Object.fromEntries(cause?.response?.headers ?? []),
  };
}
