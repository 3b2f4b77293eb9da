import { mockCredentials } from '@backstage/backend-test-utils';
import {
  supportDeskEndpoints,
  type Endpoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Known } from './Known';
import type { Sample } from './requests';
import { SEEDS, type Seed } from './seeds';
import { send } from './send';

const byId = new Map(supportDeskEndpoints.map(it => [it.operationId, it]));

/** The header by which somebody is signed in, or another plugin for `service`. */
export const tokenOf = (by: string) =>
  by === 'service'
    ? mockCredentials.service.header()
    : mockCredentials.user.header(`user:default/${by}`);

/** A path with its parameters filled in. */
export const pathOf = (
  { path }: Endpoint,
  params: Record<string, string>,
  query = '',
) =>
  `/api/support-desk${path.replace(
    /:(\w+)/g,
    (_, name) => params[name] ?? '',
  )}${query && `?${query}`}`;

/**
 * Makes what seeds say, by the API, and learns from all its answers.
 *
 * @param made - gets the ids of what was made, by the names that the seeds give
 */
export async function sow(
  port: number,
  known: Known,
  seeds: Seed[] = SEEDS,
  made: Record<string, string> = {},
): Promise<Map<string, Sample[]>> {
  const samples = new Map<string, Sample[]>();
  const problems: string[] = [];
  const fill = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value ?? null).replace(
        /\{\{(\w+)\}\}/g,
        (_, name) => made[name] ?? name,
      ),
    ) ?? undefined;
  for (const { operation, makes, by, ...seed } of seeds) {
    const endpoint = byId.get(operation)!;
    const sample: Sample = {
      by,
      params: fill(seed.params) ?? {},
      query: seed.query ?? '',
      body: fill(seed.body),
    };
    const { id, problem } = await answered(port, endpoint, sample);
    if (problem) problems.push(problem);
    if (makes) made[makes] = id;
    samples.set(operation, [...(samples.get(operation) ?? []), sample]);
    known.learn(sample.body);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return samples;
}

async function answered(port: number, endpoint: Endpoint, sample: Sample) {
  let last = '';
  for (let version = 1; version < 9; version++) {
    const { status, text } = await send(port, {
      method: endpoint.method.toUpperCase(),
      path: pathOf(endpoint, sample.params, sample.query),
      headers: {
        authorization: tokenOf(sample.by),
        'content-type': 'application/json',
        'if-match': `"${version}"`,
      },
      body: JSON.stringify(sample.body),
    });
    if (status < 300) return text ? JSON.parse(text) : {};
    if (!text.includes('STALE_VERSION')) last = text;
    if (status !== 409) {
      return { problem: `${endpoint.operationId} answers ${status}: ${text}` };
    }
  }
  return { problem: `${endpoint.operationId} answers 409: ${last}` };
}

/** Reads all there is, as each of some people, so that ids and words of it are known. */
export async function explore(
  port: number,
  { known, paths, people }: { known: Known; paths: Known; people: string[] },
): Promise<void> {
  const readings = supportDeskEndpoints.filter(
    it => it.method === 'get' && it.operationId !== 'getOpenApi',
  );
  // What one answer says, the path of another one may need.
  const inOrder = [...readings].sort(
    (a, b) => a.path.split(':').length - b.path.split(':').length,
  );
  for (const endpoint of inOrder) {
    for (const params of paramsOf(endpoint, paths)) {
      for (const by of people) {
        const { status, text } = await send(port, {
          method: 'GET',
          path: pathOf(endpoint, params),
          headers: { authorization: tokenOf(by) },
        });
        if (status === 200 && text.startsWith('{')) {
          const answer = JSON.parse(text);
          known.learn(answer);
          learnPaths(endpoint, answer, paths);
        }
      }
    }
  }
}

/** What a collection answers are values of the parameter that follows its path. */
function learnPaths(endpoint: Endpoint, answer: any, paths: Known): void {
  const below = supportDeskEndpoints.filter(it =>
    it.path.startsWith(`${endpoint.path}/:`),
  );
  const names = new Set(
    below.map(it => /^\/:(\w+)/.exec(it.path.slice(endpoint.path.length))![1]),
  );
  for (const item of answer.items ?? []) {
    for (const name of names) {
      for (const value of [item.id, item.key]) {
        if (typeof value === 'string') paths.add(name, value);
      }
    }
  }
}

function paramsOf({ path }: Endpoint, paths: Known): Record<string, string>[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(it => it[1]);
  if (names.length === 0) return [{}];
  return [0, 1].map(index =>
    Object.fromEntries(
      names.map(name => {
        const values = paths.values(name);
        return [name, encodeURIComponent(values[index] ?? values[0] ?? 'none')];
      }),
    ),
  );
}
