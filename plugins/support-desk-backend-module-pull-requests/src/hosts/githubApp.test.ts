import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { http, HttpResponse } from 'msw';
import { TOKEN } from '../__testUtils__/hosts';
import { startHost } from '../__testUtils__/startHost';

const API = 'https://github.example.com/api/v3';
const privateKey = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
}).privateKey;

jest.setTimeout(60_000);

describe('an app of GitHub', () => {
  let host: Awaited<ReturnType<typeof startHost>>;

  beforeEach(async () => {
    const app = {
      appId: 4711,
      clientId: 'client',
      clientSecret: 'client secret',
      webhookSecret: 'webhook secret',
      privateKey,
    };
    host = await startHost('github', {
      github: [{ host: 'github.example.com', apiBaseUrl: API, apps: [app] }],
    });
  });

  afterEach(async () => {
    await host.stop();
  });

  /** Installed for an owner, and lets the token that the Git server knows be made. */
  const install = (login: string) =>
    host.api.use(
      http.get(`${API}/app/installations`, () =>
        HttpResponse.json([
          {
            id: 1,
            account: { login, id: 9, type: 'Organization' },
            repository_selection: 'all',
            app_id: 4711,
            permissions: { contents: 'write', pull_requests: 'write' },
            suspended_at: null,
          },
        ]),
      ),
      http.post(`${API}/app/installations/1/access_tokens`, () =>
        HttpResponse.json(
          {
            token: TOKEN,
            expires_at: new Date(Date.now() + 3_600_000).toISOString(),
            permissions: { contents: 'write', pull_requests: 'write' },
            repository_selection: 'all',
          },
          { status: 201 },
        ),
      ),
    );
  const publish = () =>
    host.publisher.publish(host.folder, {
      id: 'password',
      title: 'Add an article',
      author: { name: 'Sam Carter' },
      files: [{ path: 'docs/password.md', content: Buffer.from('# A\n') }],
    });

  it('publishes with the token of its installation', async () => {
    install('acme');
    await expect(publish()).resolves.toMatchObject({
      state: 'proposed',
      url: host.url(1),
    });
  });

  it('says that it is not installed there', async () => {
    install('others');
    await expect(publish()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(
        /^integrations\.github gives no credentials for acme\/housing on github\.example\.com: /,
      ),
    });
    expect(host.git.received).toEqual([]);
  });

  it('does not tell its key', async () => {
    host.api.use(
      http.get(`${API}/app/installations`, () =>
        HttpResponse.json({ message: 'Bad credentials' }, { status: 401 }),
      ),
    );
    const error = await publish().catch(it => it);
    expect(error.name).toBe('ServiceUnavailableError');
    const told = inspect(error, { depth: 10, showHidden: true });
    expect(told).not.toContain('PRIVATE KEY');
    expect(told).not.toMatch(/bearer ey/i);
  });
});
