import { http, HttpResponse } from 'msw';
import type { FakeParts, OpenedRequest } from './hosts';

const ORIGIN = 'https://github.example.com';
const API = `${ORIGIN}/api/v3`;
const REPO = `${API}/repos/acme/housing`;

/** Answers as GitHub gives them, shortened to what clients may rely on. */
export const github = {
  origin: ORIGIN,
  pulls: `${REPO}/pulls`,
  integrations: (token?: string) => ({
    github: [{ host: 'github.example.com', apiBaseUrl: API, token }],
  }),
  user: 'x-access-token:very-secret-token',
  folder: `${ORIGIN}/acme/housing/tree/main/guide`,
  url: (number: number) => `${ORIGIN}/acme/housing/pull/${number}`,
  setting: 'integrations.github',
  limited: () =>
    HttpResponse.json(
      {
        message: 'API rate limit exceeded for installation ID 4711.',
        documentation_url: 'https://docs.github.com/rest/rate-limit',
      },
      {
        status: 403,
        headers: {
          'x-ratelimit-limit': '5000',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1741367000',
        },
      },
    ),
  unauthorized: () =>
    HttpResponse.json(
      {
        message: 'Bad credentials',
        documentation_url: 'https://docs.github.com/rest',
      },
      { status: 401 },
    ),
  invalid: () =>
    HttpResponse.json(
      {
        message: 'Validation Failed',
        errors: [
          {
            resource: 'PullRequest',
            code: 'custom',
            message: 'title is too long (maximum is 256 characters)',
          },
        ],
        documentation_url:
          'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
      },
      { status: 422 },
    ),
  handlers: ({ repository, requests }: FakeParts) => [
    http.get(`${REPO}/contents/*`, ({ params, request }) => {
      const branch = new URL(request.url).searchParams.get('ref')!;
      const content = repository.file(
        branch,
        decodeURIComponent(String(params[0])),
      );
      return content
        ? HttpResponse.arrayBuffer(bufferOf(content), {
            headers: {
              ETag: 'W/"7f3a"',
              'Content-Type': 'application/vnd.github.v3.raw',
            },
          })
        : HttpResponse.json(
            { message: 'Not Found', status: '404' },
            { status: 404 },
          );
    }),
    http.get(`${REPO}/commits/:ref/status`, ({ params }) =>
      HttpResponse.json({
        state: 'success',
        sha: repository.head(String(params.ref)),
        repository: {
          full_name: 'acme/housing',
          archive_url: `${REPO}/{archive_format}{/ref}`,
          trees_url: `${REPO}/git/trees{/sha}`,
        },
      }),
    ),
    http.get(`${REPO}/tarball/:sha`, ({ params }) =>
      HttpResponse.arrayBuffer(
        bufferOf(
          repository.bytes(
            'archive',
            '--format=tar.gz',
            '--prefix=acme-housing-7f3a/',
            String(params.sha),
          ),
        ),
        { headers: { 'Content-Type': 'application/x-gzip' } },
      ),
    ),
    http.get(`${REPO}/pulls`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const [owner, branch] = searchParams.get('head')!.split(':');
      const found =
        owner === 'acme' && searchParams.get('state') === 'open'
          ? requests.open(branch, searchParams.get('base'))
          : [];
      return HttpResponse.json(
        found.map(it => pull(repository.head(it.branch), it)),
      );
    }),
    http.post<never, Record<string, string>>(
      `${REPO}/pulls`,
      async ({ request }) => {
        const { head, base, title, body } = await request.json();
        const created = requests.create({
          branch: head,
          base,
          title,
          description: body,
        });
        return created
          ? HttpResponse.json(pull(repository.head(head), created), {
              status: 201,
            })
          : HttpResponse.json(
              {
                message: 'Validation Failed',
                errors: [
                  {
                    resource: 'PullRequest',
                    code: 'custom',
                    message: `A pull request already exists for acme:${head}.`,
                  },
                ],
                documentation_url:
                  'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
              },
              { status: 422 },
            );
      },
    ),
    http.patch<{ number: string }, Record<string, string>>(
      `${REPO}/pulls/:number`,
      async ({ params, request }) => {
        const { title, body } = await request.json();
        const updated = requests.update(Number(params.number), {
          title,
          description: body,
        });
        return HttpResponse.json(
          pull(repository.head(updated.branch), updated),
        );
      },
    ),
  ],
};

function pull(
  sha: string | undefined,
  { number, title, description, branch, base, open }: OpenedRequest,
) {
  const html = github.url(number);
  return {
    url: `${REPO}/pulls/${number}`,
    id: 1_900_000_000 + number,
    node_id: `PR_${number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    number,
    state: open ? 'open' : 'closed',
    locked: false,
    title,
    user: { login: 'support-desk[bot]', id: 49_699_333, type: 'Bot' },
    body: description,
    head: { label: `acme:${branch}`, ref: branch, sha },
    base: { label: `acme:${base}`, ref: base },
    draft: false,
    merged_at: null,
  };
}

/** Bytes as the body of a response. */
export function bufferOf(content: Buffer): ArrayBuffer {
  return new Uint8Array(content).buffer as ArrayBuffer;
}
