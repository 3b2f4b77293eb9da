import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { remember } from './remember';

const ann = mockCredentials.user('user:default/ann');
const ben = mockCredentials.user('user:default/ben');

/** How often the portal is asked who somebody is, where they are asked for twice. */
async function asked(supportDesk: object): Promise<number> {
  const userInfo = mockServices.userInfo.mock({
    getUserInfo: async credentials => ({
      userEntityRef: (credentials as typeof ann).principal.userEntityRef,
      ownershipEntityRefs: [],
    }),
  });
  const remembered = remember({
    config: mockServices.rootConfig({ data: { supportDesk } }),
    permissions: mockServices.permissions.mock(),
    userInfo,
  });
  for (const credentials of [ann, ben, ann, ben]) {
    const { userEntityRef } = await remembered.userInfo.getUserInfo(
      credentials,
    );
    expect(userEntityRef).toBe(credentials.principal.userEntityRef);
  }
  return userInfo.getUserInfo.mock.calls.length;
}

describe('remember', () => {
  it('remembers who somebody is, each by themselves', async () => {
    await expect(asked({})).resolves.toBe(2);
    await expect(asked({ rememberDecisions: '1m' })).resolves.toBe(2);
  });

  it('asks each time where the configuration says so', async () => {
    await expect(asked({ rememberDecisions: '0s' })).resolves.toBe(4);
    await expect(asked({ rememberDecisions: { seconds: 0 } })).resolves.toBe(4);
  });

  it('names what in the configuration is no duration', async () => {
    await expect(asked({ rememberDecisions: 'soon' })).rejects.toThrow(
      /rememberDecisions/,
    );
  });
});
