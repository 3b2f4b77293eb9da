import { startHost } from './__testUtils__/startHost';

jest.setTimeout(60_000);

describe('what is refused before anything is sent', () => {
  let host: Awaited<ReturnType<typeof startHost>>;

  beforeAll(async () => {
    host = await startHost('github');
    const links = {
      'guide/docs/link': '../elsewhere',
      'guide/docs/link.md': '/etc/hosts',
    };
    host.repository.commit('main', links, '120000');
  });

  afterAll(async () => {
    await host.stop();
  });

  const publish = (path: string, changes: object = {}) =>
    host.publisher.publish(host.folder, {
      id: 'password',
      title: 'Add an article',
      author: { name: 'Sam Carter' },
      files: [{ path, content: Buffer.from('# A\n') }],
      ...changes,
    });

  it.each([
    '../elsewhere/docs/other.md',
    'docs/../../elsewhere/docs/other.md',
    '/etc/hosts',
    'docs//a.md',
    'docs/./a.md',
    'docs\\..\\a.md',
    '.git/config',
    '.github/workflows/evil.yml',
    'docs/.GIT/hooks/post-checkout',
    'docs/a\n.md',
    '',
  ])('refuses the path %j', async path => {
    const refusal = {
      name: 'NotAllowedError',
      message: `path: '${path}' is not a file inside of the folder; allowed are paths below it with slashes, without hidden parts`,
    };
    await expect(publish(path)).rejects.toMatchObject(refusal);
    await expect(host.publisher.read(host.folder, path)).rejects.toMatchObject(
      refusal,
    );
    expect(host.git.received).toEqual([]);
  });

  it.each([
    ['docs/link/docs/a.md', 'docs/link is no regular folder'],
    ['docs/link.md', 'docs/link.md is no regular file'],
    ['docs', 'docs is no regular file'],
    ['docs/index.md/a.md', 'docs/index.md is no regular folder'],
  ])('follows no link: %s', async (path, message) => {
    await expect(publish(path)).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: `guide/${path}: guide/${message}`,
    });
    expect(host.repository.branches()).toEqual(['main']);
  });

  it.each(['', 'A', 'a/b', '../main', 'a b', '-a', 'a.lock'])(
    'refuses the id %j',
    async id => {
      await expect(publish('docs/a.md', { id })).rejects.toMatchObject({
        name: 'InputError',
        message: `id: '${id}' has to be of lower-case letters, digits and dashes`,
      });
    },
  );

  it('takes the branch that the folder names, and no tag', async () => {
    const folder = (branch: string) => ({
      type: 'url' as const,
      target: `https://github.example.com/acme/housing/tree/${branch}/guide`,
    });
    host.repository.run('branch', 'next', 'main');
    host.repository.run('tag', 'v1', 'main');
    const change = {
      id: 'next',
      title: 'Next',
      author: { name: 'Sam Carter' },
      files: [{ path: 'docs/next.md', content: Buffer.from('# N\n') }],
    };
    await host.publisher.publish(folder('next'), change);
    expect(host.requests.all).toMatchObject([{ base: 'next' }]);
    await expect(
      host.publisher.publish(folder('v1'), change),
    ).rejects.toMatchObject({
      name: 'InputError',
      message:
        'acme/housing on github.example.com: v1 is no branch; has to be one of main, next, support-desk/next',
    });
  });

  it('takes the default branch where the folder names none', async () => {
    const folder = {
      type: 'url' as const,
      target: 'https://github.example.com/acme/housing',
    };
    const { publisher } = host;
    const file = await publisher.read(folder, 'guide/mkdocs.yml');
    expect(String(file?.content)).toBe('site_name: Housing\n');
    await publisher.publish(folder, {
      id: 'root',
      title: 'Root',
      author: { name: 'Sam Carter' },
      files: [
        {
          ...file!,
          path: 'guide/mkdocs.yml',
          base: file!.revision,
          content: Buffer.from('a: 1\n'),
        },
      ],
    });
    expect(host.requests.all).toContainEqual(
      expect.objectContaining({ base: 'main', title: 'Root' }),
    );
  });

  it('keeps names and titles from being more than that in a commit', async () => {
    await publish('docs/names.md', {
      id: 'names',
      title: 'One\nline',
      author: { name: 'Eve> 0 +0000\nparent <x', email: 'e@example.com>\n' },
    });
    const shown = host.repository.run(
      'show',
      '--no-patch',
      '--format=%an|%ae|%s|%P',
      'support-desk/names',
    );
    expect(shown).toBe(
      `Eve  0 +0000 parent  x|e@example.com|One line|${host.repository.head(
        'main',
      )}`,
    );
  });
});
