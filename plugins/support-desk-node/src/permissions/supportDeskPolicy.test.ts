import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  licenceManagePermission,
  supportDeskPermissions,
  ticketManagePermission,
  ticketReadPermission,
  ticketUpdatePermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelResource } from './modelResource';
import { modelRules, ticketRules } from './rules';
import { supportDeskPolicy } from './supportDeskPolicy';
import type { TicketResource } from './ticketResource';

const isAllowed = createConditionAuthorizer<TicketResource>({
  getRuleByName: name =>
    Object.values(ticketRules).find(rule => rule.name === name)!,
});

const managesModel = createConditionAuthorizer<ModelResource>({
  getRuleByName: name =>
    Object.values(modelRules).find(rule => rule.name === name)!,
});

const ticket: TicketResource = {
  reporter: 'user:default/reporter',
  onBehalfOf: 'user:default/beneficiary',
  affected: ['user:default/affected'],
  team: 'group:default/team',
  assignee: 'user:default/assignee',
  supporters: ['group:default/supporters'],
  superUsers: ['group:default/super-users', 'user:default/super'],
};

function person(name: string, ...groups: string[]) {
  const userEntityRef = `user:default/${name}`;
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: {
      userEntityRef,
      ownershipEntityRefs: [
        userEntityRef,
        ...groups.map(group => `group:default/${group}`),
      ],
    },
  };
}

function may(
  permission: (typeof supportDeskPermissions)[number],
  user: ReturnType<typeof person>,
) {
  const decision = supportDeskPolicy({ permission }, user);
  return decision !== undefined && isAllowed(decision, ticket);
}

describe('supportDeskPolicy', () => {
  it('leaves the permissions of others to others', () => {
    const permission = createPermission({ name: 'other', attributes: {} });
    expect(supportDeskPolicy({ permission }, person('ann'))).toBeUndefined();
  });

  it('allows nothing to somebody who is not signed in', () => {
    for (const permission of supportDeskPermissions) {
      expect(supportDeskPolicy({ permission })).toEqual({
        result: AuthorizeResult.DENY,
      });
    }
  });

  it.each([
    ['reporter', person('reporter'), 'read update'],
    ['beneficiary', person('beneficiary'), 'read update'],
    ['affected', person('affected'), 'read'],
    ['assignee', person('assignee'), 'read update manage'],
    ['team', person('somebody', 'team'), 'read update manage'],
    ['supporter', person('somebody', 'supporters'), 'read update manage'],
    ['super user', person('super'), 'read'],
    ['super user by group', person('somebody', 'super-users'), 'read'],
    ['stranger', person('stranger', 'strangers'), ''],
  ])('lets the %s do what is theirs to do', (_name, user, expected) => {
    const allowed = {
      read: may(ticketReadPermission, user),
      update: may(ticketUpdatePermission, user),
      manage: may(ticketManagePermission, user),
    };
    expect(
      Object.entries(allowed)
        .filter(([, value]) => value)
        .map(([name]) => name)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['owner', person('owner'), true],
    ['member of the owning group', person('somebody', 'owners'), true],
    ['team', person('somebody', 'team'), false],
    ['supporter', person('somebody', 'supporters'), false],
    ['stranger', person('stranger'), false],
  ])(
    'lets the %s manage what licences are theirs to manage',
    (_name, user, expected) => {
      const owners = ['user:default/owner', 'group:default/owners'];
      const managed = owners.map(owner => {
        const model = { ref: 'supportmodel:default/payroll', owner };
        const permission = licenceManagePermission;
        return managesModel(supportDeskPolicy({ permission }, user)!, model);
      });
      expect(managed.some(Boolean)).toBe(expected);
      expect(managed.every(Boolean)).toBe(false);
    },
  );

  it('lets everybody who is signed in log a ticket and see models', () => {
    const [modelRead, ticketCreate] = supportDeskPermissions;
    for (const permission of [modelRead, ticketCreate]) {
      expect(supportDeskPolicy({ permission }, person('ann'))).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
  });
});
