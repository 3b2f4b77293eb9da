import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ticketQuerySchema } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  supportDeskPolicy,
  ticketRules,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { MONDAY, storeTicket } from './__testUtils__/samples';
import { AuthorizedTicketService } from './AuthorizedTicketService';
import { DatabaseTicketStore } from './DatabaseTicketStore';
import { TicketAuthorizer } from './TicketAuthorizer';
import { DefaultTicketService } from './DefaultTicketService';
import type { StoredTicket } from './TicketStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('AuthorizedTicketService on %s', engine => {
  let service: AuthorizedTicketService;
  let ticket: StoredTicket;

  const caller = (name: string, ...groups: string[]) => ({
    user: `user:default/${name}`,
    memberships: [`user:default/${name}`, ...groups],
    credentials: mockCredentials.user(`user:default/${name}`),
  });

  beforeEach(async () => {
    const store = new DatabaseTicketStore({
      knex: await databases.open(engine),
    });
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async (requests, { credentials }: any) =>
        requests.map(({ permission }) => {
          const { user, memberships } = credentials.caller;
          const info = {
            userEntityRef: user,
            ownershipEntityRefs: memberships,
          };
          return (
            supportDeskPolicy({ permission }, { credentials, info }) ?? {
              result: AuthorizeResult.DENY,
            }
          );
        }),
    });
    const inner = new DefaultTicketService({
      questions: { isAsked: async () => false },
      store,
      clock: { now: () => MONDAY },
      models: {
        list: async () => [],
        namesOf: async () => ({}),
        accessOf: jest.fn(),
        describeRefusal: jest.fn(),
        isUser: jest.fn(),
        isGroup: jest.fn(),
      },
    });
    service = new AuthorizedTicketService({
      inner,
      permissions,
      authorizer: new TicketAuthorizer({
        store,
        permissions,
        permissionsRegistry: mockServices.permissionsRegistry.mock({
          getPermissionRuleset: () =>
            ({
              getRuleByName: (name: string) =>
                Object.values(ticketRules).find(rule => rule.name === name)!,
            } as any),
        }),
      }),
    });

    const created = await storeTicket(store, { team: 'group:default/desk' });
    ticket = await store.update({
      ticket: created,
      actor: 'user:default/cid',
      events: [
        {
          type: 'commented',
          internal: true,
          data: { comment: '1', body: 'secret' },
        },
      ],
      messages: [],
    });
  });

  const timelineOf = async (who: ReturnType<typeof caller>) => {
    const credentials = { ...who.credentials, caller: who };
    const { items } = await service.timeline(ticket.key, {
      caller: { ...who, credentials },
    });
    return items.map(it => it.type);
  };

  it('keeps internal entries from the requester', async () => {
    await expect(timelineOf(caller('ann'))).resolves.toEqual(['created']);
    await expect(
      timelineOf(caller('cid', 'group:default/desk')),
    ).resolves.toEqual(['created', 'commented']);
  });

  it('finds internal remarks for those who may read them', async () => {
    const find = async (q: string, who: ReturnType<typeof caller>) => {
      const request = ticketQuerySchema.parse({ q });
      const options = {
        caller: { ...who, credentials: { ...who.credentials, caller: who } },
      };
      const { items } = await service.list(request, options);
      const { total } = await service.count(request, options);
      expect(total).toBe(items.length);
      return items.map(it => it.key);
    };
    const desk = caller('cid', 'group:default/desk');
    await expect(find('secret', desk)).resolves.toEqual([ticket.key]);
    await expect(find('secret', caller('ann'))).resolves.toEqual([]);
    await expect(find('printer', caller('ann'))).resolves.toEqual([ticket.key]);
  });

  it('keeps the whole history from others', async () => {
    await expect(timelineOf(caller('eve'))).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });
});
