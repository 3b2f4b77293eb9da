import type {
  CompiledModel,
  RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { approversOf } from './approversOf';

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const BOSSES = 'group:default/bosses';
const OWNERS = 'group:default/owners';

const group = (ref: string, members: string[]) => ({
  [ref]: { ref, members, annotations: {} },
});

const context = (bosses: string[], owners = [BEN]): RoleContext => ({
  model: {
    owner: OWNERS,
    roles: { boss: { heldBy: [BOSSES], includes: [] } },
    parties: {},
    calendars: {},
    transitions: {},
  } as unknown as CompiledModel,
  caller: { user: ANN, memberships: [ANN] },
  directory: { ...group(BOSSES, bosses), ...group(OWNERS, owners) },
  now: new Date('2025-03-07T16:00:00Z'),
});

const asked = (
  approver: string | undefined,
  of: RoleContext,
  managers: string[] = [],
) => approversOf({ approver, managers }, of);

describe('approversOf', () => {
  it.each([
    ['nobody', undefined, []],
    ['a user', BEN, [BEN]],
    ['a group', BOSSES, [BOSSES]],
    ['the holders of a role', 'boss', [BEN]],
  ])('is %s', (_name, approver, expected) => {
    expect(asked(approver, context([ANN, BEN]))).toEqual(expected);
  });

  it('is the managers where nobody else than the person approves', () => {
    expect(asked(ANN, context([]))).toEqual([OWNERS]);
    expect(asked(BOSSES, context([ANN]))).toEqual([OWNERS]);
    expect(asked('boss', context([ANN]))).toEqual([OWNERS]);
    expect(asked('boss', context([]))).toEqual([OWNERS]);
    expect(asked(ANN, context([]), [ANN, BEN])).toEqual([BEN]);
  });

  it('is the person where nobody else is left', () => {
    expect(asked(ANN, context([], [ANN]))).toEqual([ANN]);
    expect(asked('boss', context([ANN]), [ANN])).toEqual([ANN]);
  });
});
