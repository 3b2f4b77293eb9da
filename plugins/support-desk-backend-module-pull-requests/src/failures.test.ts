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

  it('says that what answers is not Git', async () => {
    host.api.use(
      http.get(`${host.origin}/acme/housing.git/*`, () =>
        HttpResponse.html('<h1>Sign in</h1>'),
      ),
    );
    await expect(failure(publish())).resolves.toMatch(
      new RegExp(
        `^ServiceUnavailableError: ${name} does not speak Git as expected: `,
      ),
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
