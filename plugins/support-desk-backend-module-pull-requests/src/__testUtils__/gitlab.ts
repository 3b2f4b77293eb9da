import { http, HttpResponse } from 'msw';
import { bufferOf } from './github';
import type { FakeParts, OpenedRequest } from './hosts';

const ORIGIN = 'https://gitlab.example.com';
const API = `${ORIGIN}/git/api/v4`;
const PROJECT = `${API}/projects/acme%2Fhousing`;

/** Answers as GitLab gives them, shortened to what clients may rely on; it lives under a path. */
export const gitlab = {
  origin: `${ORIGIN}/git`,
  pulls: `${PROJECT}/merge_requests`,
  integrations: (token?: string) => ({
    gitlab: [
      {
        host: 'gitlab.example.com',
        baseUrl: `${ORIGIN}/git`,
        apiBaseUrl: API,
        token,
      },
    ],
  }),
  user: 'oauth2:very-secret-token',
  folder: `${ORIGIN}/git/acme/housing/-/tree/main/guide`,
  url: (number: number) =>
    `${ORIGIN}/git/acme/housing/-/merge_requests/${number}`,
  setting: 'integrations.gitlab',
  limited: () =>
    new HttpResponse('Retry later\n', {
      status: 429,
      headers: { 'Content-Type': 'text/plain', 'Retry-After': '60' },
    }),
  unauthorized: () =>
    HttpResponse.json({ message: '401 Unauthorized' }, { status: 401 }),
  invalid: () =>
    HttpResponse.json(
      { message: { title: ['is too long (maximum is 255 characters)'] } },
      { status: 400 },
    ),
  handlers: ({ repository, requests }: FakeParts) => [
    http.get(`${PROJECT}/repository/files/:path/raw`, ({ params, request }) => {
      const branch = new URL(request.url).searchParams.get('ref')!;
      const content = repository.file(
        branch,
        decodeURIComponent(String(params.path)),
      );
      return content
        ? HttpResponse.arrayBuffer(bufferOf(content), {
            headers: { ETag: 'W/"7f3a"', 'X-Gitlab-Ref': branch },
          })
        : HttpResponse.json({ message: '404 File Not Found' }, { status: 404 });
    }),
    http.get(PROJECT, () =>
      HttpResponse.json({
        id: 42,
        path_with_namespace: 'acme/housing',
        default_branch: 'main',
      }),
    ),
    http.get(`${PROJECT}/repository/commits`, ({ request }) => {
      const branch = new URL(request.url).searchParams.get('ref_name')!;
      return HttpResponse.json([{ id: repository.head(branch) }]);
    }),
    http.get(`${PROJECT}/repository/archive`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const prefix = '--prefix=housing-main-7f3a/';
      return HttpResponse.arrayBuffer(
        bufferOf(
          repository.bytes(
            'archive',
            '--format=tar.gz',
            prefix,
            searchParams.get('sha')!,
          ),
        ),
        { headers: { 'Content-Type': 'application/octet-stream' } },
      );
    }),
    http.get(`${PROJECT}/merge_requests`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const found =
        searchParams.get('state') === 'opened'
          ? requests.open(
              searchParams.get('source_branch'),
              searchParams.get('target_branch'),
            )
          : [];
      return HttpResponse.json(found.map(mergeRequest), {
        headers: { 'X-Page': '1', 'X-Next-Page': '', 'X-Per-Page': '20' },
      });
    }),
    http.post<never, Record<string, string>>(
      `${PROJECT}/merge_requests`,
      async ({ request }) => {
        const body = await request.json();
        const { source_branch: branch, target_branch: base } = body;
        const { title, description } = body;
        const created = requests.create({ branch, base, title, description });
        return created
          ? HttpResponse.json(mergeRequest(created), { status: 201 })
          : HttpResponse.json(
              {
                message: [
                  'Another open merge request already exists for this source branch: !1',
                ],
              },
              { status: 409 },
            );
      },
    ),
    http.put<{ number: string }, Record<string, string>>(
      `${PROJECT}/merge_requests/:number`,
      async ({ params, request }) => {
        const { title, description } = await request.json();
        return HttpResponse.json(
          mergeRequest(
            requests.update(Number(params.number), { title, description }),
          ),
        );
      },
    ),
  ],
};

function mergeRequest({
  number,
  title,
  description,
  branch,
  base,
  open,
}: OpenedRequest) {
  return {
    id: 155_016_530 + number,
    iid: number,
    project_id: 42,
    title,
    description,
    state: open ? 'opened' : 'closed',
    created_at: '2025-03-07T16:00:00.000Z',
    target_branch: base,
    source_branch: branch,
    author: { id: 7, username: 'project_42_bot', name: 'Support Desk' },
    draft: false,
    detailed_merge_status: 'checking',
    web_url: gitlab.url(number),
    references: { short: `!${number}`, full: `acme/housing!${number}` },
  };
}
