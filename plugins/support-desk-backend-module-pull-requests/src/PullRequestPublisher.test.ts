import { execFileSync } from 'node:child_process';
import { hosts } from './__testUtils__/hosts';
import { startHost } from './__testUtils__/startHost';

jest.setTimeout(60_000);

const article = '# A forgotten password\n';
const author = { name: 'Sam Carter', email: 'sam.carter@example.com' };

describe.each(Object.keys(hosts) as Array<keyof typeof hosts>)('%s', kind => {
  let host: Awaited<ReturnType<typeof startHost>>;

  beforeEach(async () => {
    host = await startHost(kind);
  });

  afterEach(async () => {
    await host.stop();
  });

  const change = async (changes: object = {}) => ({
    id: 'forgotten-password',
    title: 'Add "A forgotten password"',
    description: 'Asked three times in March.',
    author,
    files: [
      { path: 'docs/faq/password.md', content: Buffer.from(article) },
      {
        path: 'mkdocs.yml',
        content: Buffer.from('site_name: Housing\nnav: []\n'),
        base: (await host.publisher.read(host.folder, 'mkdocs.yml'))!.revision,
      },
    ],
    ...changes,
  });
  const publish = async (changes: object = {}) =>
    host.publisher.publish(host.folder, await change(changes));
  const branch = 'support-desk/forgotten-password';

  it('lists and reads what lies below the folder', async () => {
    const { publisher, folder } = host;
    await expect(publisher.list(folder, 'docs')).resolves.toEqual([
      'docs/faq/Ünïcode & co.md',
      'docs/index.md',
    ]);
    await expect(publisher.list(folder, 'pictures')).resolves.toEqual([]);
    await expect(publisher.list(folder, './docs/faq/')).resolves.toEqual([
      'docs/faq/Ünïcode & co.md',
    ]);
    await expect(publisher.list(folder, '.')).resolves.toEqual([
      'docs/faq/Ünïcode & co.md',
      'docs/index.md',
      'mkdocs.yml',
    ]);
    await expect(publisher.list(folder, 'docs/../..')).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    const file = await publisher.read(folder, 'docs/faq/Ünïcode & co.md');
    expect(file?.content.toString()).toBe('# Ünïcode\n');
    expect(file?.revision).toBe(
      host.repository.run('rev-parse', 'main:guide/docs/faq/Ünïcode & co.md'),
    );
    await expect(publisher.read(folder, 'none.md')).resolves.toBeUndefined();
  });

  it('proposes all files in one commit, by its author', async () => {
    const main = host.repository.head('main');
    const { state, revision, url } = await publish();
    expect({ state, url }).toEqual({ state: 'proposed', url: host.url(1) });
    expect(host.repository.head(branch)).toBe(revision);
    const show = (format: string) =>
      host.repository.run('show', '--no-patch', `--format=${format}`, branch);
    expect(show('%P')).toBe(main);
    expect(show('%an <%ae>; %cn <%ce>')).toBe(
      'Sam Carter <sam.carter@example.com>; Support Desk <support-desk@portal.example.com>',
    );
    expect(show('%B').trim()).toBe(
      'Add "A forgotten password"\n\nAsked three times in March.',
    );
    expect(
      host.repository.run('diff', '--name-status', `main..${branch}`),
    ).toBe('A\tguide/docs/faq/password.md\nM\tguide/mkdocs.yml');
    expect(
      host.repository.file(branch, 'guide/docs/faq/password.md')?.toString(),
    ).toBe(article);
    expect(host.repository.head('main')).toBe(main);
    expect(host.requests.all).toEqual([
      {
        number: 1,
        title: 'Add "A forgotten password"',
        description: 'Asked three times in March.',
        branch,
        base: 'main',
        open: true,
      },
    ]);
    host.repository.run('fsck', '--strict');
    // Of a repository of 100 kB.
    expect(host.git.pushedBytes).toBeLessThan(2_000);
  });

  it('brings the same branch and request up to date, on the newest base', async () => {
    await publish();
    const main = host.repository.commit('main', { 'README.md': '# New\n' });
    const { revision, url } = await publish({ title: 'Better' });
    expect(url).toBe(host.url(1));
    expect(host.repository.head(branch)).toBe(revision);
    expect(host.repository.run('rev-parse', `${branch}^`)).toBe(main);
    expect(host.requests.all).toMatchObject([{ title: 'Better', open: true }]);
    expect(host.repository.branches()).toEqual(['main', branch]);
  });

  it('asks anew when the request was closed', async () => {
    await publish();
    host.requests.update(1, { open: false });
    await expect(publish()).resolves.toMatchObject({ url: host.url(2) });
  });

  it('pushes nothing that is there already, and asks still', async () => {
    const { revision } = await publish();
    host.requests.all.length = 0;
    host.git.received.length = 0;
    await expect(publish()).resolves.toMatchObject({
      revision,
      url: host.url(1),
    });
    expect(host.git.received.join()).not.toContain('receive-pack');
  });

  it('knows what is published, and asks nothing', async () => {
    const [, navigation] = (await change()).files;
    const revision = host.repository.commit('main', {
      'guide/mkdocs.yml': String(navigation.content),
    });
    const base = (await host.publisher.read(host.folder, 'mkdocs.yml'))!
      .revision;
    await expect(
      publish({ files: [{ ...navigation, base }] }),
    ).resolves.toEqual({ state: 'published', revision });
    expect(host.repository.branches()).toEqual(['main']);
    expect(host.requests.all).toEqual([]);
  });

  it('names every file that changed in between, and pushes nothing', async () => {
    const stale = await change();
    host.repository.commit('main', {
      'guide/mkdocs.yml': 'site_name: Others\n',
      'guide/docs/faq/password.md': '# Ours\n',
    });
    await expect(
      host.publisher.publish(host.folder, stale),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message:
        'guide/docs/faq/password.md: is there already\nguide/mkdocs.yml: was changed since it was read',
    });
    expect(host.repository.branches()).toEqual(['main']);
    expect(host.requests.all).toEqual([]);
  });

  it('leaves a branch alone to which others have added', async () => {
    await publish();
    const theirs = host.repository.commit(branch, { 'README.md': 'More' });
    await expect(publish({ title: 'Again' })).rejects.toMatchObject({
      name: 'ConflictError',
      message: `${branch}: others have added to this branch; it has to be merged or deleted first`,
    });
    expect(host.repository.head(branch)).toBe(theirs);
  });

  it.each([
    ['new', 0],
    ['there', 1],
  ])(
    'overwrites no push in between, to a branch that is %s',
    async (_, before) => {
      for (let count = 0; count < before; count++) await publish();
      let theirs: string | undefined;
      host.git.beforePush = () => {
        theirs ??= host.repository.commit(branch, { 'README.md': 'More' });
      };
      await expect(publish({ title: 'Again' })).rejects.toThrow(
        'others have added',
      );
      expect(host.repository.head(branch)).toBe(theirs);
    },
  );

  it('finds the request that another publication opened in between', async () => {
    await publish();
    host.requests.hideOnce = true;
    await expect(publish({ title: 'Last' })).resolves.toMatchObject({
      url: host.url(1),
    });
    expect(host.requests.all).toMatchObject([{ title: 'Last' }]);
  });

  it('lets two publish at once: each change has a branch of its own', async () => {
    const other = {
      id: 'printer',
      title: 'Printer',
      files: [{ path: 'docs/faq/printer.md', content: Buffer.from('# P\n') }],
    };
    const results = await Promise.all([publish(), publish(other)]);
    expect(new Set(results.map(it => it.url))).toEqual(
      new Set([host.url(1), host.url(2)]),
    );
    expect(host.repository.branches()).toEqual([
      'main',
      branch,
      'support-desk/printer',
    ]);
  });

  it('lets two publish the same change at once: one branch, one request', async () => {
    const results = await Promise.all([
      publish(),
      publish({ title: 'Worded otherwise' }),
    ]);
    expect(results.map(it => it.url)).toEqual([host.url(1), host.url(1)]);
    expect(results.map(it => it.revision)).toContain(
      host.repository.head(branch),
    );
    expect(host.requests.all).toHaveLength(1);
  });

  it('can be merged', async () => {
    await publish();
    const { path } = host.repository;
    execFileSync(
      'git',
      ['worktree', 'add', '--quiet', `${path}-tree`, 'main'],
      {
        cwd: path,
      },
    );
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Rory Baird',
        '-c',
        'user.email=rory@example.com',
        'merge',
        '--quiet',
        '--no-ff',
        branch,
      ],
      { cwd: `${path}-tree` },
    );
    const file = await host.publisher.read(host.folder, 'docs/faq/password.md');
    expect(String(file?.content)).toBe(article);
  });
});
