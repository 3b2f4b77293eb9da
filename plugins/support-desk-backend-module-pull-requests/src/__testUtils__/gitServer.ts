import { execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const BACKEND = join(
  execFileSync('git', ['--exec-path']).toString().trim(),
  'git-http-backend',
);

/** A server for Git over HTTP that lets in whoever sends the right `Authorization`. */
export interface GitServer {
  url: string;
  /** Who is let in. */
  authorization: string;
  /** `GET /acme/housing.git/info/refs?service=git-upload-pack`, in the order in which they came. */
  received: string[];
  /** Bytes of the last pack that was pushed, and what goes before it. */
  pushedBytes: number;
  /** Called before a push is dealt with. */
  beforePush?: () => void;
  close(): Promise<void>;
}

/** Serves the repositories below a folder by `git http-backend`. */
export async function startGitServer(
  root: string,
  authorization: string,
): Promise<GitServer> {
  const git: Omit<GitServer, 'url' | 'close'> = {
    authorization,
    received: [],
    pushedBytes: 0,
  };
  const server = createServer(async (request, response) => {
    const body = await bytesOf(request);
    const url = new URL(request.url!, 'http://localhost');
    git.received.push(`${request.method} ${request.url}`);
    if (request.headers.authorization !== git.authorization) {
      response
        .writeHead(401, { 'WWW-Authenticate': 'Basic realm="Git"' })
        .end();
      return;
    }
    if (request.method === 'POST' && url.pathname.endsWith('receive-pack')) {
      git.pushedBytes = body.length;
      git.beforePush?.();
    }
    const { headers, status, content } = await answerOf(
      root,
      request,
      url,
      body,
    );
    response.writeHead(status, headers).end(content);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(git, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** One run of the CGI program. */
async function answerOf(
  root: string,
  request: IncomingMessage,
  url: URL,
  body: Buffer,
) {
  const child = spawn(BACKEND, {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(body.length),
      REMOTE_USER: 'portal',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // It need not read all to refuse.
  child.stdin.on('error', () => {});
  child.stdin.end(body);
  const output = await bytesOf(child.stdout);
  const end = output.indexOf('\r\n\r\n');
  const headers = Object.fromEntries(
    output
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map(line => line.split(': ') as [string, string]),
  );
  const { Status: status = '200', ...rest } = headers;
  return {
    status: Number.parseInt(status, 10),
    headers: rest,
    content: output.subarray(end + 4),
  };
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
