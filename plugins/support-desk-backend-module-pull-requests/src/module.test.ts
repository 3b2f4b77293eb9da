import { publishersOf } from './__testUtils__/startHost';

const github = [
  { host: 'github.com', token: 'x' },
  { host: 'ghe.example.com', apiBaseUrl: 'https://ghe.example.com/api/v3' },
  {
    host: 'apps.example.com',
    apiBaseUrl: 'https://apps.example.com/api/v3',
    apps: [
      {
        appId: 1,
        clientId: 'id',
        clientSecret: 'secret',
        webhookSecret: 'secret',
        privateKey: 'key',
      },
    ],
  },
];
const gitlab = [
  {
    host: 'gitlab.example.com',
    baseUrl: 'https://gitlab.example.com/git',
    apiBaseUrl: 'https://gitlab.example.com/git/api/v4',
    token: 'x',
  },
];
const gitea = [
  { host: 'gitea.example.com', password: 'x' },
  {
    host: 'open.example.com',
    baseUrl: 'http://open.example.com',
    password: 'x',
  },
];

describe('the module', () => {
  it('starts without configuration, and then handles nothing', async () => {
    const publishers = await publishersOf({});
    expect(
      publishers.map(({ id, title, proposes }) => ({ id, title, proposes })),
    ).toEqual([
      { id: 'pull-request', title: 'Pull request', proposes: true },
      { id: 'merge-request', title: 'Merge request', proposes: true },
      { id: 'gitea-pull-request', title: 'Pull request', proposes: true },
    ]);
    const folder = {
      type: 'url',
      target: 'https://github.com/acme/housing',
    } as const;
    expect(publishers.some(it => it.handles(folder))).toBe(false);
  });

  it.each([
    ['https://github.com/acme/housing', 'pull-request'],
    ['https://github.com/acme/housing.git', 'pull-request'],
    ['https://github.com/acme/housing/tree/main/', 'pull-request'],
    ['https://github.com/acme/housing/blob/main/guide', 'pull-request'],
    ['https://apps.example.com/acme/housing/tree/main', 'pull-request'],
    [
      'https://gitlab.example.com/git/a/b/housing/-/tree/main/guide',
      'merge-request',
    ],
    ['https://gitlab.example.com/git/a/housing', 'merge-request'],
    [
      'https://gitea.example.com/acme/housing/src/branch/main/',
      'gitea-pull-request',
    ],
    ['https://github.com/acme/housing/tree/main/.docs', 'pull-request'],
    // No credentials.
    ['https://ghe.example.com/acme/housing', undefined],
    ['https://gitlab.com/acme/housing', undefined],
    // Not below the base of the host.
    ['https://gitlab.example.com/other/housing', undefined],
    // No folder of a branch.
    ['https://github.com/acme', undefined],
    ['https://github.com/acme/housing/issues', undefined],
    ['https://github.com/acme/housing/tree/main/%2e%2e%2fother', undefined],
    ['https://gitea.example.com/acme/housing/src/tag/v1/', undefined],
    // Credentials would go in the open.
    ['http://github.com/acme/housing', undefined],
    ['http://open.example.com/acme/housing', undefined],
    // Others.
    ['https://example.com/acme/housing', undefined],
    ['not an address', undefined],
  ])('%s is handled by %s', async (target, expected) => {
    const publishers = await publishersOf({
      integrations: { github, gitlab, gitea },
    });
    const handling = (type: 'dir' | 'url') =>
      publishers.filter(it => it.handles({ type, target })).map(it => it.id);
    expect(handling('url')).toEqual(expected ? [expected] : []);
    expect(handling('dir')).toEqual([]);
  });
});
