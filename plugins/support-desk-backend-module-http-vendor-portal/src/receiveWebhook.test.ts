import { createHmac } from 'node:crypto';
import { receiveWebhook } from './receiveWebhook';
import { configured, exampleCase } from './__testUtils__/vendor';

const SECRET = 'a secret between us';
const SENT = '1741363200';

const webhook = {
  secret: SECRET,
  header: 'X-Signature',
  timestampHeader: 'X-Timestamp',
  deliveryHeader: 'X-Delivery',
};

function hmac(text: string) {
  return createHmac('sha256', SECRET).update(text);
}

function receive(
  changes: {
    settings?: object;
    body?: string;
    headers?: Record<string, string | undefined>;
  } = {},
) {
  const body = changes.body ?? JSON.stringify(exampleCase);
  const settings = configured('http://localhost', {
    webhook: { ...webhook, ...changes.settings },
  });
  return receiveWebhook(
    {
      headers: {
        'x-timestamp': SENT,
        'x-delivery': 'd-1',
        'x-signature': hmac(`${SENT}.${body}`).digest('hex'),
        ...changes.headers,
      },
      rawBody: Buffer.from(body),
      signal: new AbortController().signal,
    },
    settings.webhook!,
    settings,
  );
}

describe('receiveWebhook', () => {
  it('reads a case', () => {
    expect(receive()).toMatchObject({
      sentAt: new Date('2025-03-07T16:00:00Z'),
      events: [
        {
          reference: '4711',
          status: 'waiting-for-customer',
          updatedAt: new Date('2025-03-07T15:59:00Z'),
        },
      ],
    });
  });

  it('reads several from a list', () => {
    const paths = { events: '/data', reference: '/id', status: '/to' };
    const body = JSON.stringify({
      data: [{ id: 'A', to: 'awaiting_customer' }, { id: 'B' }],
    });
    expect(receive({ settings: { paths }, body }).events).toMatchObject([
      { reference: 'A', status: 'waiting-for-customer' },
      { reference: 'B' },
    ]);
  });

  it('takes a signature with what vendors write before it, and in base64', () => {
    const body = JSON.stringify(exampleCase);
    const hex = hmac(`${SENT}.${body}`).digest('hex');
    for (const before of ['sha256=', 'v1,', 'v1=']) {
      const headers = { 'x-signature': `${before}${hex}` };
      expect(receive({ headers }).events).toHaveLength(1);
    }
    const { id } = receive({
      settings: {
        encoding: 'base64',
        signed: '{{delivery}}.{{timestamp}}.{{body}}',
      },
      headers: {
        'x-signature': `v1,${hmac(`d-1.${SENT}.${body}`).digest('base64')}`,
      },
    });
    expect(id).toBe('d-1');
  });

  it('is known by what is signed: another id on the same delivery does not make it another one', () => {
    const first = receive();
    const replayed = receive({ headers: { 'x-delivery': 'd-2' } });
    expect(replayed.id).toBe(first.id);
    const body = JSON.stringify(exampleCase);
    const signed = '{{delivery}}{{timestamp}}{{body}}';
    const signature = hmac(`d-1${SENT}${body}`).digest('hex');
    const headers = { 'x-signature': signature };
    expect(receive({ settings: { signed }, headers }).id).toBe('d-1');
    expect(() =>
      receive({
        settings: { signed },
        headers: { ...headers, 'x-delivery': 'd-2' },
      }),
    ).toThrow('is not the signature');
  });

  it.each([
    ['none', { 'x-signature': undefined }],
    ['one of another secret', { 'x-signature': 'f'.repeat(64) }],
    ['one that is cut', { 'x-signature': 'ff' }],
    ['one that is no number', { 'x-signature': 'zz' }],
    ['that of another time', { 'x-timestamp': '1741363201' }],
    ['no time', { 'x-timestamp': undefined }],
    ['no id', { 'x-delivery': undefined }],
  ])('refuses %s', (_title, headers) => {
    expect(() => receive({ headers })).toThrow(
      expect.objectContaining({ name: 'AuthenticationError' }),
    );
  });

  it.each([
    ['{', 'body: has to be JSON'],
    ['{}', 'body: has no reference at /case/number'],
    ['null', 'body: has no reference at /case/number'],
  ])('cannot read %s', (body, message) => {
    expect(() => receive({ body })).toThrow(
      expect.objectContaining({ name: 'InputError', message }),
    );
  });

  it('cannot read what is no list', () => {
    const paths = { events: '/data', reference: '/id' };
    expect(() => receive({ settings: { paths } })).toThrow(
      'body: has to have a list at /data',
    );
  });
});
