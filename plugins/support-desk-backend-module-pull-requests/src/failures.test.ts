import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { serializeError } from '@backstage/errors';
import { http, HttpResponse } from 'msw';
import { hosts, TOKEN } from './__testUtils__/hosts';
import { startHost } from './__testUtils__/startHost';

jest.setTimeout(60_000);

describe.each(Object.keys(hosts) as Array<keyof typeof hosts>)('%s', kind => {
  let host: Awaited<ReturnType<typeof startHost>>;
  let name: string;

  beforeEach(async () => {
    host = await startHost(kind);
    name = `${kind}.example.com`;
  });

  afterEach(async () => {
    await host.stop();
  });

  const publish = (changes: object = {}, path = 'docs/faq/password.md') =>
    host.publisher.publish(host.folder, {
      id: 'password',
      title: 'Add an article',
      author: { name: 'Sam Carter' },
      files: [{ path, content: Buffer.from('# A\n') }],
      ...changes,
    });
  /** Name and message of the error, in which there is no secret however it is logged. */
  const failure = async (attempt: Promise<unknown>) => {
    const error = await attempt.then(
      it => Promise.reject(new Error(`succeeded: ${inspect(it)}`)),
      it => it,
    );
    const logged = [
      inspect(error, { depth: 10, showHidden: true }),
      JSON.stringify(serializeError(error, { includeStack: true })),
    ].join();
    expect(logged).not.toContain(TOKEN);
    expect(logged).not.toContain(Buffer.from(host.user).toString('base64'));
    return `${error.name}: ${error.message}`;
  };

  it('says when it may be asked again', async () => {
    host.api.use(http.post(host.pulls, host.limited));
    await expect(failure(publish())).resolves.toMatch(
      new RegExp(
        `^ServiceUnavailableError: ${name} limits how often it is asked; try again (in 60 seconds|after 2025-03-07T17:03:20.000Z|later)$`,
      ),
    );
    // What was pushed is not lost.
    host.api.resetHandlers();
    await expect(publish()).resolves.toMatchObject({ url: host.url(1) });
  });

  it('says that the credentials are refused', async () => {
    host.api.use(http.get(host.pulls, host.unauthorized));
    await expect(failure(publish())).resolves.toBe(
      `ServiceUnavailableError: ${name} does not accept the credentials of ${host.setting}`,
    );
  });

  it('says what is wrong with the proposal', async () => {
    host.api.use(http.post(host.pulls, host.invalid));
    await expect(failure(publish())).resolves.toMatch(
      new RegExp(`^InputError: ${name} does not take the proposal: .*too long`),
    );
  });

  it('says that the account may not write', async () => {
    host.api.use(
      http.post(host.pulls, () =>
        HttpResponse.json({ message: 'Not here' }, { status: 403 }),
      ),
    );
    await expect(failure(publish())).resolves.toBe(
      `ServiceUnavailableError: ${name} does not let the account of ${host.setting} write to acme/housing (403: Not here)`,
    );
  });

  it('says that the API does not answer', async () => {
    host.api.use(http.get(host.pulls, () => HttpResponse.error()));
    await expect(failure(publish())).resolves.toMatch(
      new RegExp(`^ServiceUnavailableError: ${name} does not answer`),
    );
  });

  it('says that the API is broken', async () => {
    host.api.use(
      http.get(
        host.pulls,
        () =>
          new HttpResponse('<h1>Maintenance</h1>', {
            status: 503,
            headers: { 'Content-Type': 'text/html' },
          }),
      ),
    );
    await expect(failure(publish())).resolves.toMatch(
      new RegExp(`^ServiceUnavailableError: ${name} answered 503`),
    );
  });

  it('says that Git refuses the credentials', async () => {
    host.git.authorization = 'Basic other';
    await expect(failure(publish())).resolves.toBe(
      `ServiceUnavailableError: ${name} does not accept the credentials of ${host.setting}`,
    );
  });

  it('says that Git does not answer', async () => {
    await host.git.close();
    await expect(failure(publish())).resolves.toMatch(
      new RegExp(`^ServiceUnavailableError: ${name} `),
    );
  });

  it('says why the branch is refused', async () => {
    writeFileSync(
      join(host.repository.path, 'hooks', 'pre-receive'),
      '#!/bin/sh\nexit 1\n',
      { mode: 0o755 },
    );
    await expect(failure(publish())).resolves.toBe(
      `ServiceUnavailableError: ${name} does not take the branch: - refs/heads/support-desk/password: pre-receive hook declined`,
    );
    expect(host.requests.all).toEqual([]);
  });

  it('says that it cannot be read', async () => {
    host.api.use(
      http.get(`${new URL(host.pulls).origin}/*`, () =>
        HttpResponse.json({ message: 'Oh' }, { status: 500 }),
      ),
    );
    const { publisher, folder } = host;
    for (const attempt of [
      publisher.read(folder, 'mkdocs.yml'),
      publisher.list(folder, 'docs'),
    ]) {
      await expect(failure(attempt)).resolves.toMatch(
        new RegExp(`^ServiceUnavailableError: ${name} cannot be read: .*500`),
      );
    }
  });
});

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
