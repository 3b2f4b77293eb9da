import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  ticketManagePermission,
  ticketReadPermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ticketConditions,
  ticketRules,
  type TicketResource,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { SupportTeams } from './SupportTeams';
import { TicketAuthorizer } from './TicketAuthorizer';

const DESK = 'group:default/desk';
const caller = {
  user: 'user:default/ann',
  memberships: [DESK],
  credentials: mockCredentials.user('user:default/ann'),
};

const resource = (supporters: string[]): TicketResource => ({
  reporter: 'user:default/ben',
  affected: [],
  superUsers: [],
  supporters,
});

const conditional: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'support-desk',
  resourceType: 'support-ticket',
  conditions: ticketConditions.supportsModel({ refs: [DESK] }),
};

function authorizerWith(decision: PolicyDecision) {
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async requests => requests.map(() => decision),
  });
  const stored = new Map([
    ['1', resource([DESK])],
    ['2', resource([])],
    ['3', resource([DESK])],
  ]);
  const getResources = jest.fn(async (ids: string[]) =>
    ids.map(id => stored.get(id)),
  );
  const authorizer = new TicketAuthorizer({
    store: { getResources, idOf: async id => id },
    permissions,
    permissionsRegistry: mockServices.permissionsRegistry.mock({
      getPermissionRuleset: () =>
        ({
          getRuleByName: (name: string) =>
            Object.values(ticketRules).find(rule => rule.name === name)!,
        } as any),
    }),
  });
  return { authorizer, permissions, getResources };
}

describe('TicketAuthorizer.among', () => {
  it.each<[string, PolicyDecision, string[]]>([
    ['all', { result: AuthorizeResult.ALLOW }, ['3', '1', '2', 'gone']],
    ['none', { result: AuthorizeResult.DENY }, []],
    ['those that a condition holds for', conditional, ['3', '1']],
  ])('finds %s, asking the policy once', async (_name, decision, expected) => {
    const { authorizer, permissions } = authorizerWith(decision);
    const ids = ['3', '1', '2', 'gone'];
    await expect(
      authorizer.among(ticketReadPermission, ids, caller),
    ).resolves.toEqual(expected);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
  });

  it('asks nothing about nothing', async () => {
    const { authorizer, permissions } = authorizerWith(conditional);
    await expect(
      authorizer.among(ticketReadPermission, [], caller),
    ).resolves.toEqual([]);
    expect(permissions.authorizeConditional).not.toHaveBeenCalled();
  });
});

describe('SupportTeams', () => {
  const readers = {
    supportersOf: jest.fn(
      async () =>
        new Map([
          ['a', [DESK]],
          ['b', []],
        ] as [string, string[]][]),
    ),
  };

  it('finds the models in which somebody works, asking the policy once', async () => {
    const { authorizer, permissions } = authorizerWith(conditional);
    const teams = new SupportTeams({ authorizer, readers });
    await expect(teams.supported(['a', 'b', 'c'], caller)).resolves.toEqual(
      new Set(['a']),
    );
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
    expect(permissions.authorizeConditional).toHaveBeenCalledWith(
      [{ permission: ticketManagePermission }],
      caller,
    );
    await expect(teams.supports('a', caller)).resolves.toBe(true);
    await expect(teams.supports('b', caller)).resolves.toBe(false);
  });
});
