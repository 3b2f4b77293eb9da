import type { GitHttpRequest, HttpClient } from 'isomorphic-git';

/** How long a host may take for one exchange, all of a pack included. */
const TIMEOUT_MS = 120_000;

/**
 * Git over the `fetch` of Node.js, so that proxies are configured once for all of the back end. Redirects are not followed: what we send
 * holds credentials.
 */
export const gitHttp: HttpClient = {
  async request({ url, method = 'GET', headers, body }: GitHttpRequest) {
    const response = await fetch(url, {
      method,
      headers,
      body: body && (await collected(body)),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return {
      url: response.url,
      method,
      headers: Object.fromEntries(response.headers),
      body: chunksOf(response),
      statusCode: response.status,
      statusMessage: response.statusText,
    };
  },
};

async function* chunksOf({ body }: Response) {
  if (body) yield* body;
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
