import type { Standing } from '../knowledge/ModelStaff';
import { rightsOn } from './rights';
import type { AddedSuperUser } from './SuperUserStore';

const OWNERS = 'group:default/owners';

const standing = (
  user: string,
  { isOwner = false, owners = ['owner', 'other'] } = {},
) =>
  ({
    isOwner,
    registered: { model: { owner: OWNERS } },
    access: {
      context: {
        caller: { user },
        directory: { [OWNERS]: { members: owners } },
      },
    },
  } as unknown as Standing);

const listing = (changes: Partial<AddedSuperUser> = {}) =>
  ({ user: 'ann', nominatedBy: 'ben', ...changes } as AddedSuperUser);

const approved = {
  decision: { approved: true, by: 'owner', at: new Date() },
};

const allOf = (rights: object) =>
  Object.entries(rights).flatMap(([name, may]) => (may ? name : []));

describe('rightsOn', () => {
  it.each([
    [
      'the owner',
      'owner',
      ['sees', 'mayPlan', 'mayEdit', 'mayDecide', 'mayRemove'],
    ],
    ['the nominator', 'ben', ['sees', 'mayPlan', 'mayEdit', 'mayRemove']],
    ['the nominee', 'ann', ['sees', 'mayEdit', 'mayRemove']],
    ['anybody else', 'cid', []],
  ])('of a nomination, for %s', (_who, user, expected) => {
    const isOwner = user === 'owner';
    expect(allOf(rightsOn(listing(), standing(user, { isOwner })))).toEqual(
      expected,
    );
  });

  it.each([
    ['the owner', 'owner', ['sees', 'mayPlan', 'mayEdit', 'mayRemove']],
    ['the nominator', 'ben', ['sees']],
    ['the super user', 'ann', ['sees', 'mayEdit', 'mayRemove']],
  ])('of who is approved, for %s', (_who, user, expected) => {
    const isOwner = user === 'owner';
    expect(
      allOf(rightsOn(listing(approved), standing(user, { isOwner }))),
    ).toEqual(expected);
  });

  it('lets nobody decide on themself, unless there is no other owner', () => {
    const decides = (owners: string[]) =>
      rightsOn(
        listing({ user: 'owner' }),
        standing('owner', { isOwner: true, owners }),
      ).mayDecide;
    expect(decides(['owner', 'other'])).toBe(false);
    expect(decides(['owner'])).toBe(true);
  });
});
