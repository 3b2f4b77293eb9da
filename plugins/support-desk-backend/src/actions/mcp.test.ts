import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import mcpActionsPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { query } from '../tickets/__testUtils__/requests';

jest.setTimeout(60_000);

const ASKER = 'iona-petrie';
/** Somebody else who uses IHMS. */
const STRANGER = 'nina-moss';

const ACTIONS = [
  'check-licence',
  'comment-on-ticket',
  'find-help',
  'find-responsible',
  'get-ticket-status',
  'list-my-tickets',
  'list-request-types',
  'log-ticket',
];

describe('an assistant that speaks MCP', () => {
  let desk: SupportDeskTester;
  let asker: Client;
  let stranger: Client;

  /** A client that speaks the protocol over HTTP with the token of a person. */
  async function connect(user: string): Promise<Client> {
    const client = new Client({ name: 'a test', version: '1' });
    await client.connect(
      new StreamableHTTPClientTransport(
        new URL(`${desk.url}/api/mcp-actions/v1`),
        {
          requestInit: {
            headers: {
              Authorization: mockCredentials.user.header(
                `user:default/${user}`,
              ),
            },
          },
        },
      ),
    );
    return client;
  }

  beforeAll(async () => {
    desk = await startSupportDesk({
      policy: supportDeskPolicy,
      features: [
        mcpActionsPlugin,
        mockServices.rootConfig.factory({
          data: { backend: { actions: { pluginSources: ['support-desk'] } } },
        }),
      ],
    });
    asker = await connect(ASKER);
    stranger = await connect(STRANGER);
  });

  async function call(client: Client, name: string, input: object) {
    const { content, isError } = (await client.callTool({
      name: `support-desk.${name}`,
      arguments: { ...input },
    })) as { content: { text: string }[]; isError?: boolean };
    return { isError: isError ?? false, text: content[0].text };
  }
  const answerOf = async (client: Client, name: string, input: object) => {
    const { isError, text } = await call(client, name, input);
    expect([isError, text]).toEqual([false, expect.any(String)]);
    return JSON.parse(text.replace(/^```json\n|\n```$/g, ''));
  };

  it('is offered what there is, and told what changes something', async () => {
    const { tools } = await asker.listTools();
    const own = tools.filter(it => it.name.startsWith('support-desk.'));
    expect(own.map(it => it.name).sort()).toEqual(
      ACTIONS.map(it => `support-desk.${it}`),
    );
    expect(
      own
        .filter(it => !it.annotations!.readOnlyHint)
        .map(it => it.name)
        .sort(),
    ).toEqual(['support-desk.comment-on-ticket', 'support-desk.log-ticket']);
    expect(own.some(it => it.annotations!.destructiveHint)).toBe(false);
  });

  it('logs a ticket that only those see who may', async () => {
    const logged = await answerOf(asker, 'log-ticket', query);
    expect(logged).toMatchObject({ summary: query.summary, status: 'new' });
    const ticket = logged.key;

    const status = await answerOf(asker, 'get-ticket-status', { ticket });
    expect(status).toMatchObject({ key: ticket, promises: expect.any(Array) });
    const refused = await call(stranger, 'get-ticket-status', { ticket });
    expect(refused.isError).toBe(true);
    expect(refused.text).toMatch(/^NotFoundError/);
    expect(refused.text).not.toContain(query.summary);
    const none = await call(stranger, 'get-ticket-status', { ticket: 'XX-1' });
    expect(refused.text.replace(ticket, 'XX-1')).toBe(none.text);

    const mine = await answerOf(asker, 'list-my-tickets', {});
    expect(mine.tickets.map((it: any) => it.key)).toEqual([ticket]);
    await expect(answerOf(stranger, 'list-my-tickets', {})).resolves.toEqual({
      tickets: [],
    });

    const text = 'It is urgent, please.';
    const reply = { ticket, text };
    expect((await call(stranger, 'comment-on-ticket', reply)).text).toMatch(
      /^NotFoundError/,
    );
    await answerOf(asker, 'comment-on-ticket', reply);
    const { body } = await desk.as(ASKER).get(`/tickets/${ticket}/comments`);
    expect(body.items).toMatchObject([
      { body: text, author: { ref: `user:default/${ASKER}` } },
    ]);
  });

  it('is told what is wrong, and where to go instead', async () => {
    const unknown = await call(asker, 'log-ticket', {
      ...query,
      requestType: 'wish',
    });
    expect(unknown.isError).toBe(true);
    expect(unknown.text).toMatch(/requestType: .*allowed: .*query/);
    const notTheirs = await call(asker, 'log-ticket', {
      ...query,
      requestType: 'service-incident',
      priority: 'p2',
      confirmed: { registration: true },
    });
    expect(notTheirs.isError).toBe(true);
    expect(notTheirs.text).toMatch(/^NotAllowedError.*(Ask|Go to) /s);
  });

  it('finds help, who is responsible, and whether a licence is free', async () => {
    const help = await answerOf(asker, 'find-help', {
      text: 'How do I reverse a payment in rents?',
    });
    expect(help.answers.length).toBeGreaterThan(0);
    expect(help.answers[0]).toMatchObject({
      model: expect.stringContaining('supportmodel:'),
      contacts: expect.any(Array),
    });
    const { requestTypes } = await answerOf(asker, 'list-request-types', {
      model: 'default/nec-ihms',
    });
    const mayRaise = Object.fromEntries(
      requestTypes.map((it: any) => [it.id, it.mayRaise]),
    );
    expect(mayRaise).toMatchObject({ query: true, 'service-incident': false });
    const { responsibilities } = await answerOf(asker, 'find-responsible', {
      text: 'backup',
    });
    expect(responsibilities[0].parties.length).toBeGreaterThan(0);
    const { licences } = await answerOf(asker, 'check-licence', {
      model: 'default/nec-ihms',
    });
    expect(licences.length).toBeGreaterThan(0);
    expect(licences[0]).toMatchObject({ isFree: licences[0].free > 0 });
  });

  it('acts for people only', async () => {
    const service = await fetch(
      `${desk.url}/api/support-desk/.backstage/actions/v2/actions/support-desk:find-help/invoke`,
      {
        method: 'POST',
        headers: {
          Authorization: mockCredentials.service.header(),
          'Content-Type': 'application/json',
        },
        body: JSON.stringify({ input: { text: 'x' } }),
      },
    );
    expect(service.status).toBe(403);
  });
});
