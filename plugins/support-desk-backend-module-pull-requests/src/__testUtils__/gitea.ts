import { http, HttpResponse } from 'msw';
import { bufferOf } from './github';
import type { FakeParts, OpenedRequest } from './hosts';

const ORIGIN = 'https://gitea.example.com';
const REPO = `${ORIGIN}/api/v1/repos/acme/housing`;

/** Answers as Gitea gives them, shortened to what clients may rely on. */
export const gitea = {
  origin: ORIGIN,
  pulls: `${REPO}/pulls`,
  integrations: (password?: string) => ({
    gitea: [{ host: 'gitea.example.com', password }],
  }),
  user: 'very-secret-token:x-oauth-basic',
  folder: `${ORIGIN}/acme/housing/src/branch/main/guide`,
  url: (number: number) => `${ORIGIN}/acme/housing/pulls/${number}`,
  setting: 'integrations.gitea',
  limited: () =>
    HttpResponse.json(
      { message: 'Too many requests' },
      { status: 429, headers: { 'Retry-After': '60' } },
    ),
  unauthorized: () =>
    HttpResponse.json(
      {
        message: 'user does not exist [uid: 0, name: ]',
        url: `${ORIGIN}/api/swagger`,
      },
      { status: 401 },
    ),
  invalid: () =>
    HttpResponse.json(
      { message: '[Title]: title is too long', url: `${ORIGIN}/api/swagger` },
      { status: 422 },
    ),
  handlers: ({ repository, requests }: FakeParts) => [
    http.get(`${REPO}/contents/*`, ({ params, request }) => {
      const branch = new URL(request.url).searchParams.get('ref')!;
      const path = decodeURIComponent(String(params[0]));
      const content = repository.file(branch, path);
      return content
        ? HttpResponse.json({
            name: path.split('/').at(-1),
            path,
            type: 'file',
            size: content.length,
            encoding: 'base64',
            content: content.toString('base64'),
          })
        : HttpResponse.json({ message: 'GetContentsOrList' }, { status: 404 });
    }),
    http.get(`${REPO}/git/commits/:ref`, ({ params }) =>
      HttpResponse.json({ sha: repository.head(String(params.ref)) }),
    ),
    http.get(`${REPO}/archive/main.tar.gz`, () =>
      HttpResponse.arrayBuffer(
        bufferOf(
          repository.bytes(
            'archive',
            '--format=tar.gz',
            '--prefix=housing/',
            'main',
          ),
        ),
        { headers: { 'Content-Type': 'application/gzip' } },
      ),
    ),
    // Two a page, however many are asked for.
    http.get(`${REPO}/pulls`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const from = (Number(searchParams.get('page')) - 1) * 2;
      const found = requests.open(null, null).slice(from, from + 2);
      return HttpResponse.json(found.map(pull));
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
          ? HttpResponse.json(pull(created), { status: 201 })
          : HttpResponse.json(
              {
                message: `pull request already exists for these targets [id: 1, issue_id: 5, head_repo_id: 3, base_repo_id: 3, head_branch: ${head}, base_branch: ${base}]`,
                url: `${ORIGIN}/api/swagger`,
              },
              { status: 409 },
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
        return HttpResponse.json(pull(updated), { status: 201 });
      },
    ),
  ],
};

function pull({
  number,
  title,
  description,
  branch,
  base,
  open,
}: OpenedRequest) {
  return {
    id: 100 + number,
    url: gitea.url(number),
    number,
    user: { id: 3, login: 'support-desk' },
    title,
    body: description,
    state: open ? 'open' : 'closed',
    html_url: gitea.url(number),
    mergeable: true,
    merged: false,
    base: { label: base, ref: base, repo_id: 3 },
    head: { label: branch, ref: branch, repo_id: 3 },
    created_at: '2025-03-07T16:00:00Z',
  };
}
