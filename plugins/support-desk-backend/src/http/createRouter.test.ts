import { supportDeskEndpoints as ENDPOINTS } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

describe('the API', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  it.each(ENDPOINTS.map(it => [it.method, it.path] as const))(
    'needs a token for %s %s (P-04)',
    async (method, path) => {
      const url = `/api/support-desk${path.replace(/:(\w+)/g, 'default')}`;
      const { status, body } = await desk.anonymous[method](url);
      expect(status).toBe(401);
      expect(body.error.name).toBe('AuthenticationError');
    },
  );

  it.each(
    ENDPOINTS.filter(it => it.caller === 'service').map(
      it => [it.method, it.path] as const,
    ),
  )('is for other plugins only: %s %s', async (method, path) => {
    const { status, body } = await desk.as('iona-petrie')[method](path);
    expect(status).toBe(403);
    expect(body.error.name).toBe('NotAllowedError');
  });

  it('tells the time', async () => {
    const { body } = await desk.as('iona-petrie').get('/time');
    expect(body).toEqual({ now: '2025-03-07T16:00:00.000Z' });
  });

  it('answers 404 for what is no operation', async () => {
    const { status, body } = await desk.as('iona-petrie').get('/nothing');
    expect(status).toBe(404);
    expect(body).toMatchObject({
      error: {
        name: 'NotFoundError',
        message: expect.stringContaining('GET /nothing'),
      },
      response: { statusCode: 404 },
    });
  });

  it('answers 413 for a body that is too large', async () => {
    const { status, body } = await desk
      .as('iona-petrie')
      .post('/models/default/nec-ihms/route', { text: 'x'.repeat(1_100_000) });
    expect(status).toBe(413);
    expect(body.error.message).toContain('1mb');
  });

  it('answers 400 for a body that is no JSON', async () => {
    const { status, body } = await desk
      .as('iona-petrie')
      .post('/models/default/nec-ihms/route')
      .type('json')
      .send('{"text":');
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(/^body: must be JSON/),
    });
  });
});
