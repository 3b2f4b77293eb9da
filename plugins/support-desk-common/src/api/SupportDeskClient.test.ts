import { SupportDeskClient } from './SupportDeskClient';

describe('SupportDeskClient', () => {
  const fetchMock = jest.fn();
  const client = new SupportDeskClient({
    discoveryApi: {
      getBaseUrl: async () => 'http://portal.example.com/api/support-desk',
    },
    fetchApi: { fetch: fetchMock },
  });

  const answer = (body: unknown, status = 200) =>
    fetchMock.mockResolvedValueOnce(
      new Response(JSON.stringify(body), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
    );

  beforeEach(() => fetchMock.mockReset());

  it.each(['supportmodel:default/nec-ihms', 'default/nec-ihms'])(
    'reads the model named %s',
    async model => {
      answer({ now: '2025-03-07T16:00:00Z' });
      await client.getModel(model);
      expect(fetchMock.mock.calls[0][0]).toBe(
        'http://portal.example.com/api/support-desk/models/default/nec-ihms',
      );
    },
  );

  it('sends only the filters that are set', async () => {
    answer({ items: [] });
    await client.getTickets({
      scope: 'mine',
      q: '',
      model: undefined,
      limit: 5,
    });
    expect(fetchMock.mock.calls[0][0]).toBe(
      'http://portal.example.com/api/support-desk/tickets?scope=mine&limit=5',
    );
  });

  it('removes an attachment', async () => {
    answer({ items: [] });
    await client.deleteAttachment('IHMS-1', 'a/b');
    const [url, request] = fetchMock.mock.calls[0];
    expect(url).toMatch(/\/tickets\/IHMS-1\/attachments\/a%2Fb$/);
    expect(request.method).toBe('DELETE');
  });

  it('sends the idempotency key beside the body', async () => {
    answer({ key: 'IHMS-1' }, 201);
    const ticket = {
      model: 'default/nec-ihms',
      requestType: 'query',
      summary: 'Where is it?',
    };
    await client.createTicket(ticket, { idempotencyKey: 'once' });
    const [, request] = fetchMock.mock.calls[0];
    expect(request.headers).toEqual({
      'Content-Type': 'application/json',
      'Idempotency-Key': 'once',
    });
    expect(JSON.parse(request.body)).toEqual(ticket);
  });

  it('rejects with the body of the refusal', async () => {
    answer(
      {
        error: {
          name: 'NotAllowedError',
          message: 'No.',
          code: 'ROLE_REQUIRED',
        },
        response: { statusCode: 403 },
      },
      403,
    );
    await expect(client.getTicket('IHMS-1')).rejects.toMatchObject({
      name: 'ResponseError',
      body: { error: { code: 'ROLE_REQUIRED' } },
    });
  });
});
