import {
  DefaultGithubCredentialsProvider,
  type GithubCredentialsProvider,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import { ServiceUnavailableError } from '@backstage/errors';
import { Octokit } from '@octokit/rest';
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

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

class PullRequests implements ReviewRequests {
  readonly #octokit: Octokit;
  readonly #place: Place;
  readonly #repository: { owner: string; repo: string };

  constructor(octokit: Octokit, place: Place) {
    const [owner, repo] = place.repository.split('/');
    this.#octokit = octokit;
    this.#place = place;
    this.#repository = { owner, repo };
  }

  async find({ branch, base }: Proposal) {
    const { data } = await this.#attempt(() =>
      this.#octokit.pulls.list({
        ...this.#repository,
        head: `${this.#repository.owner}:${branch}`,
        base,
        state: 'open',
      }),
    );
    return data[0] && { number: data[0].number, url: data[0].html_url };
  }

  async create({ branch, base, title, description }: Proposal) {
    const { data } = await this.#attempt(() =>
      this.#octokit.pulls.create({
        ...this.#repository,
        head: branch,
        base,
        title,
        body: description,
      }),
    );
    return data.html_url;
  }

  async update(number: number, { title, description }: Proposal) {
    await this.#attempt(() =>
      this.#octokit.pulls.update({
        ...this.#repository,
        pull_number: number,
        title,
        body: description,
      }),
    );
  }

  #attempt<T>(call: () => Promise<T>): Promise<T> {
    return attempt(this.#place, read, call);
  }
}

/** GitHub and GitHub Enterprise: with a token, or as an app. */
export class GithubHost implements Host {
  readonly id = 'pull-request';
  readonly title = 'Pull request';
  readonly setting = 'integrations.github';
  readonly views = { tree: 'tree', blob: 'blob' };
  readonly #integrations: ScmIntegrationRegistry;
  readonly #credentials: GithubCredentialsProvider;

  constructor(integrations: ScmIntegrationRegistry) {
    this.#integrations = integrations;
    this.#credentials =
      DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  }

  locate(target: string) {
    const config = this.#integrations.github.byUrl(target)?.config;
    if (!config?.token && !config?.apps?.length) return undefined;
    return locate(target, new URL(target).origin, LAYOUTS.github);
  }

  async connect(location: SourceLocation): Promise<Connection> {
    const { host, repository } = location;
    const { apiBaseUrl } = this.#integrations.github.byHost(host)!.config;
    const { token } = await this.#credentials
      .getCredentials({ url: repositoryUrl(location) })
      .catch(({ message }) => {
        throw new ServiceUnavailableError(
          `${this.setting} gives no credentials for ${repository} on ${host}: ${message}`,
        );
      });
    if (!token) {
      throw new ServiceUnavailableError(
        `${this.setting} gives no credentials for ${repository} on ${host}: the app is not installed there`,
      );
    }
    const octokit = new Octokit({
      auth: token,
      baseUrl: apiBaseUrl,
      log: SILENT,
      request: {
        fetch: (url: string, init: RequestInit) =>
          fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }),
      },
    });
    return {
      authorization: basic('x-access-token', token),
      requests: new PullRequests(octokit, {
        ...location,
        setting: this.setting,
      }),
    };
  }
}

/** What Octokit makes of an answer; what was not answered, it calls 500. */
function read(error: any): Failure {
  const { response } = error;
  if (!response) return { message: reasonOf(error) };
  const { message = '', errors = [] } = response.data ?? {};
  const details = errors.map(
    (it: any) => it.message ?? `${it.field} ${it.code}`,
  );
  const taken = details.some((it: string) => /already exists/i.test(it));
  return {
    status: taken ? 409 : response.status,
    message: [message, ...details].join('; '),
    headers: response.headers,
  };
}
