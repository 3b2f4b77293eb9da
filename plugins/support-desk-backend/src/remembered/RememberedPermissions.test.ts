import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  ticketManagePermission,
  ticketReadPermission,
  ticketCreatePermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RememberedPermissions } from './RememberedPermissions';

const ann = { credentials: mockCredentials.user('user:default/ann') };
const ben = { credentials: mockCredentials.user('user:default/ben') };
const read = { permission: ticketReadPermission };
const manage = { permission: ticketManagePermission };
const create = { permission: ticketCreatePermission };

describe('RememberedPermissions', () => {
  let now: number;
  let answer: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  let asked: string[];
  let permissions: RememberedPermissions;

  const start = (milliseconds: number) => {
    const decide = async (requests: { permission: { name: string } }[]) => {
      asked.push(requests.map(it => it.permission.name).join(' '));
      return requests.map(() => ({ result: answer }));
    };
    permissions = new RememberedPermissions({
      inner: mockServices.permissions.mock({
        authorize: decide,
        authorizeConditional: decide,
      }),
      milliseconds,
      now: () => now,
    });
  };

  beforeEach(() => {
    now = 0;
    answer = AuthorizeResult.ALLOW;
    asked = [];
    start(5_000);
  });

  it('asks once for each user and permission, those that are missing together', async () => {
    await permissions.authorizeConditional([read], ann);
    const both = await permissions.authorizeConditional([read, manage], ann);
    expect(both).toEqual([{ result: 'ALLOW' }, { result: 'ALLOW' }]);
    await permissions.authorizeConditional([manage, read], ann);
    await permissions.authorizeConditional([read], ben);
    expect(asked).toEqual([
      ticketReadPermission.name,
      ticketManagePermission.name,
      ticketReadPermission.name,
    ]);
  });

  it('asks once where many ask at the same time', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () => permissions.authorize([create], ann)),
    );
    expect(asked).toHaveLength(1);
  });

  it('asks again when the time is over, and takes the answer of then', async () => {
    await permissions.authorizeConditional([read], ann);
    answer = AuthorizeResult.DENY;
    now = 4_999;
    expect(await permissions.authorizeConditional([read], ann)).toEqual([
      { result: 'ALLOW' },
    ]);
    now = 5_000;
    expect(await permissions.authorizeConditional([read], ann)).toEqual([
      { result: 'DENY' },
    ]);
  });

  it('gives nobody the decision of another sign-in', async () => {
    await permissions.authorizeConditional([read], ann);
    answer = AuthorizeResult.DENY;
    const others = [
      ben,
      { credentials: mockCredentials.service() },
      { credentials: { ...ann.credentials, expiresAt: new Date(1) } },
      {
        credentials: mockCredentials.user('user:default/ann', {
          actor: { subject: 'plugin:other' },
        }),
      },
    ];
    for (const other of others) {
      expect(await permissions.authorizeConditional([read], other)).toEqual([
        { result: 'DENY' },
      ]);
    }
  });

  it('passes on each question about one resource, and each of a service', async () => {
    const resource = { ...read, resourceRef: 'ticket-1' };
    const service = { credentials: mockCredentials.service() };
    for (let turn = 0; turn < 2; turn++) {
      await permissions.authorize([resource], ann);
      await permissions.authorizeConditional([read], service);
    }
    expect(asked).toHaveLength(4);
  });

  it('does not take an answer of one kind of question for the other', async () => {
    await permissions.authorizeConditional([read], ann);
    await permissions.authorize([create], ann);
    await permissions.authorizeConditional(
      [{ permission: ticketCreatePermission as never }],
      ann,
    );
    expect(asked).toHaveLength(3);
  });

  it('forgets a question that failed', async () => {
    const inner = mockServices.permissions.mock();
    inner.authorizeConditional
      .mockRejectedValueOnce(new Error('The portal is away'))
      .mockResolvedValueOnce([{ result: AuthorizeResult.ALLOW }]);
    permissions = new RememberedPermissions({ inner, milliseconds: 5_000 });
    await expect(permissions.authorizeConditional([read], ann)).rejects.toThrow(
      'The portal is away',
    );
    await expect(
      permissions.authorizeConditional([read], ann),
    ).resolves.toEqual([{ result: 'ALLOW' }]);
  });

  it('asks each time where nothing is to be remembered', async () => {
    start(0);
    await permissions.authorizeConditional([read], ann);
    await permissions.authorizeConditional([read], ann);
    expect(asked).toHaveLength(2);
  });
});
