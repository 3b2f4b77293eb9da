import { mockCredentials } from '@backstage/backend-test-utils';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  Permission,
} from '@backstage/plugin-permission-common';
import { PortalPolicy } from './PortalPolicy';

const somebody = {
  credentials: mockCredentials.user(),
  info: { userEntityRef: 'user:default/mock', ownershipEntityRefs: [] },
};

async function decide(permission: Permission, user?: typeof somebody) {
  const { result } = await new PortalPolicy().handle({ permission }, user);
  return result;
}

describe('PortalPolicy', () => {
  it('lets everybody who is signed in read and refresh the catalog', async () => {
    for (const permission of [
      catalogEntityReadPermission,
      catalogEntityRefreshPermission,
    ]) {
      await expect(decide(permission, somebody)).resolves.toBe(
        AuthorizeResult.ALLOW,
      );
      await expect(decide(permission)).resolves.toBe(AuthorizeResult.DENY);
    }
  });

  it('lets nobody change what Git declares', async () => {
    for (const permission of [
      catalogEntityDeletePermission,
      catalogLocationCreatePermission,
    ]) {
      await expect(decide(permission, somebody)).resolves.toBe(
        AuthorizeResult.DENY,
      );
    }
  });
});
