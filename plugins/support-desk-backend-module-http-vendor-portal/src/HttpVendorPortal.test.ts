import { HttpVendorPortal } from './HttpVendorPortal';
import {
  configured,
  exampleCase,
  json,
  request,
  startVendor,
  type Answer,
} from './__testUtils__/vendor';

const options = () => ({
  idempotencyKey: 'key-1',
  signal: new AbortController().signal,
});

describe('HttpVendorPortal', () => {
  let vendor: Awaited<ReturnType<typeof startVendor>>;
  let portal: HttpVendorPortal;

  beforeEach(async () => {
    vendor = await startVendor();
    portal = new HttpVendorPortal(configured(vendor.url));
  });

  afterEach(async () => {
    await vendor.close();
  });

  const create = () => portal.createCase(request, options());
  const failure = async (...answers: Answer[]) => {
    vendor.answers.push(...answers);
    return create().then(
      it => ({ succeeded: it }),
      ({ name, message, retryable, retryAfter }) => ({
        name,
        message,
        retryable,
        retryAfter,
      }),
    );
  };

  it('creates a case, in the words of the configuration', async () => {
    await expect(create()).resolves.toEqual({
      reference: '4711',
      url: 'https://support.vendor.example.com/4711',
      status: 'waiting-for-customer',
      team: 'Third line',
      updatedAt: new Date('2025-03-07T15:59:00Z'),
    });
    const [{ method, url, headers, body }] = vendor.received;
    expect(`${method} ${url}`).toBe('POST /api/v1/cases');
    expect(headers).toMatchObject({
      authorization: 'Bearer our-token',
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
      'x-source': 'Support Desk IHMS-1',
    });
    expect(JSON.parse(body)).toEqual({
      title: 'IHMS-1: Rents "are" down',
      users: 12,
      live: true,
      tags: ['support'],
      urgent: false,
    });
  });

  it('updates and polls a case by its reference, whatever is in it', async () => {
    await portal.updateCase('A/1 ?#', request, options());
    await portal.pollCase('A/1 ?#', options());
    expect(vendor.received.map(it => `${it.method} ${it.url}`)).toEqual([
      'PATCH /api/v1/cases/A%2F1%20%3F%23',
      'GET /api/v1/cases/A%2F1%20%3F%23',
    ]);
    expect(vendor.received[1].headers).not.toHaveProperty('idempotency-key');
  });

  it.each(['..', '.', ''])(
    'is not led astray by the reference %j',
    async it => {
      await expect(portal.pollCase(it, options())).rejects.toMatchObject({
        name: 'VendorPortalError',
        retryable: false,
      });
      expect(vendor.received).toEqual([]);
    },
  );

  it('knows which case it asked about when the answer is empty', async () => {
    vendor.answers.push(json(204, undefined));
    await expect(
      portal.updateCase('4711', request, options()),
    ).resolves.toMatchObject({ reference: '4711' });
  });

  it('takes the case that there is for the one it wanted to create', async () => {
    vendor.answers.push(json(409, exampleCase));
    await expect(create()).resolves.toMatchObject({ reference: '4711' });
    const { operations } = configured(vendor.url);
    const existing = { reference: '/error/duplicateOf' };
    portal = new HttpVendorPortal(
      configured(vendor.url, {
        operations: {
          ...operations,
          create: { ...operations.create, existing },
        },
      }),
    );
    vendor.answers.push(json(409, { error: { duplicateOf: 'C-9' } }));
    await expect(create()).resolves.toMatchObject({ reference: 'C-9' });
    expect(await failure(json(409, {}))).toMatchObject({ retryable: false });
  });

  it.each([400, 404, 410, 422])('is refused by %d', async status => {
    expect(await failure(json(status, {}))).toMatchObject({
      name: 'VendorPortalError',
      message: `The vendor answered ${status}`,
      retryable: false,
    });
  });

  it.each([408, 429, 500, 502, 503])('may try again after %d', async status => {
    expect(await failure(json(status, {}))).toMatchObject({ retryable: true });
  });

  it('knows how long the vendor wants to be left alone', async () => {
    const busy = (after: string) => json(429, {}, { 'Retry-After': after });
    expect(await failure(busy('120'))).toMatchObject({ retryAfter: 120_000 });
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    const { retryAfter } = (await failure(busy(date))) as any;
    expect(retryAfter).toBeGreaterThan(3_590_000);
    expect(retryAfter).toBeLessThanOrEqual(3_600_000);
    expect(await failure(busy('soon'))).toMatchObject({
      retryable: true,
      retryAfter: undefined,
    });
  });

  it.each<[string, Answer, RegExp]>([
    ['never answers', () => {}, /within 1 seconds/],
    [
      'hangs after the headers',
      response => response.writeHead(200).flushHeaders(),
      /within 1 seconds/,
    ],
    [
      'drips',
      response => {
        response.writeHead(200);
        const drip = setInterval(() => response.write(' '), 100);
        response.on('close', () => clearInterval(drip));
      },
      /within 1 seconds/,
    ],
    [
      'breaks off at once',
      response => response.destroy(),
      /could not be reached, or broke off/,
    ],
    [
      'breaks off within the body',
      response => {
        response.writeHead(200, { 'Content-Length': 100 });
        response.write('{"case":', () => response.destroy());
      },
      /could not be reached, or broke off/,
    ],
    [
      'answers no JSON',
      response => response.end('<h1>Maintenance</h1>'),
      /is no JSON/,
    ],
    [
      'answers without a reference',
      json(200, { case: { number: null } }),
      /without a reference at \/case\/number/,
    ],
    ['answers null', json(200, null), /without a reference/],
    [
      'answers too much',
      json(200, { case: { number: 'x'.repeat(1_100_000) } }),
      /too large/,
    ],
  ])('may try again when the vendor %s', async (_title, answer, message) => {
    expect(await failure(answer)).toMatchObject({
      name: 'VendorPortalError',
      message: expect.stringMatching(message),
      retryable: true,
    });
  });

  it('may try again when nobody listens', async () => {
    await vendor.close();
    expect(await failure()).toMatchObject({
      message: 'The vendor could not be reached, or broke off',
      retryable: true,
    });
    vendor = await startVendor();
  });

  it('ends when it is told to', async () => {
    vendor.answers.push(() => {});
    const controller = new AbortController();
    const call = portal.createCase(request, {
      ...options(),
      signal: controller.signal,
    });
    controller.abort();
    await expect(call).rejects.toMatchObject({ retryable: true });
  });

  it.each([301, 302, 307, 308])(
    'takes its credentials nowhere else on %d',
    async status => {
      const other = await startVendor();
      try {
        expect(
          await failure(json(status, {}, { Location: `${other.url}/cases` })),
        ).toMatchObject({
          message: expect.stringContaining('not followed'),
          retryable: true,
        });
        expect(other.received).toEqual([]);
      } finally {
        await other.close();
      }
    },
  );

  it('says nothing of its secrets or addresses', async () => {
    for (const status of [301, 400, 401, 403, 500]) {
      const { message } = (await failure(json(status, {}))) as any;
      expect(message).not.toMatch(/our-token|127\.0\.0\.1/);
    }
  });

  it('waits until its token is accepted again', async () => {
    expect(await failure(json(401, {}))).toMatchObject({
      message: 'The vendor does not accept our credentials (401)',
      retryable: true,
    });
    expect(vendor.received).toHaveLength(1);
  });
});
