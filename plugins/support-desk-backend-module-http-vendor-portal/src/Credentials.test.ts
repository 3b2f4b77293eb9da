import { HttpVendorPortal } from './HttpVendorPortal';
import {
  configured,
  json,
  request,
  startVendor,
  type Answer,
} from './__testUtils__/vendor';

describe('OAuth client credentials', () => {
  let vendor: Awaited<ReturnType<typeof startVendor>>;
  let portal: HttpVendorPortal;
  let tokens: Awaited<ReturnType<typeof startVendor>>;

  beforeEach(async () => {
    vendor = await startVendor();
    tokens = await startVendor();
    const oauth2 = {
      tokenUrl: `${tokens.url}/token`,
      clientId: 'us:1',
      clientSecret: 'our secret',
      scope: 'cases',
    };
    portal = new HttpVendorPortal(configured(vendor.url, { auth: { oauth2 } }));
  });

  afterEach(async () => {
    await vendor.close();
    await tokens.close();
  });

  const create = () =>
    portal.createCase(request, {
      idempotencyKey: 'key-1',
      signal: new AbortController().signal,
    });
  const failure = async (...answers: Answer[]) => {
    vendor.answers.push(...answers);
    return create().then(
      () => undefined,
      ({ message, retryable }) => ({ message, retryable }),
    );
  };
  const give = (token: string, life?: number) =>
    tokens.answers.push(json(200, { access_token: token, expires_in: life }));
  const used = () => vendor.received.map(it => it.headers.authorization);

  it('uses one token for all calls until it expires', async () => {
    give('t1', 3600);
    await Promise.all([create(), create()]);
    await create();
    expect(used()).toEqual(Array(3).fill('Bearer t1'));
    const [{ headers, body }] = tokens.received;
    expect(tokens.received).toHaveLength(1);
    expect(body).toBe('grant_type=client_credentials&scope=cases');
    expect(headers.authorization).toBe(
      `Basic ${Buffer.from('us%3A1:our%20secret').toString('base64')}`,
    );
  });

  it('renews a token before it expires', async () => {
    give('t1', 0.2);
    await create();
    await new Promise(resolve => setTimeout(resolve, 150));
    give('t2', 3600);
    await create();
    expect(used()).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('takes a new token when the old one is refused, once', async () => {
    give('t1', 3600);
    give('t2', 3600);
    vendor.answers.push(json(401, {}));
    await expect(create()).resolves.toMatchObject({ reference: '4711' });
    expect(used()).toEqual(['Bearer t1', 'Bearer t2']);
    give('t3', 3600);
    expect(await failure(json(401, {}), json(401, {}))).toMatchObject({
      retryable: true,
    });
    expect(vendor.received).toHaveLength(4);
  });

  it.each<[string, Answer]>([
    ['refuses', json(400, { error: 'invalid_client' })],
    ['answers none', json(200, {})],
    ['fails', json(500, {})],
  ])('asks again when the token server %s', async (_title, answer) => {
    tokens.answers.push(answer);
    const { message, retryable } = (await failure()) as any;
    expect(message).not.toContain('our secret');
    expect(retryable).toBe(true);
    give('t1', 3600);
    await expect(create()).resolves.toMatchObject({ reference: '4711' });
  });
});
