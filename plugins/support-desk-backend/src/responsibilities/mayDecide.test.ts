import {
  ModelAccess,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { clickhomeWith } from './__testUtils__/clickhome';
import { mayDecide } from './mayDecide';

const model: CompiledModel = {
  ...clickhomeWith(),
  owner: 'group:default/owners',
};

const ANALYSTS = 'group:default/clickhome-business-analysts';
const review = {
  reviewers: [
    { column: 'other', people: [ANALYSTS, 'user:default/zoe'] },
    { column: 'clickhome', people: ['user:default/zoe'] },
  ],
};

function standingOf(user: string, ...groups: string[]): Standing {
  const access = new ModelAccess({
    model,
    caller: {
      user: `user:default/${user}`,
      memberships: [
        `user:default/${user}`,
        ...groups.map(it => `group:default/${it}`),
      ],
    },
    directory: {},
    now: new Date('2025-03-07T16:00:00Z'),
  });
  return {
    access,
    isOwner: access.owner,
    registered: { model },
  } as Standing;
}

const columns = model.responsibilities!.columns.map(it => it.id);

describe('who may decide about the cells of which columns (S4-59)', () => {
  it.each([
    ['a stranger', standingOf('eve'), []],
    ['client IT', standingOf('isla', 'clickhome-client-it'), ['client-it']],
    ['the vendor', standingOf('vera', 'clickhome-vendor'), ['clickhome']],
    ['the owner', standingOf('maeve', 'owners'), columns],
  ])('%s', (_name, standing, own) => {
    expect(columns.filter(it => mayDecide(standing, it))).toEqual(own);
    expect(columns.filter(it => mayDecide(standing, it, review))).toEqual(own);
  });

  it.each([
    ['a person', standingOf('zoe'), ['clickhome', 'other']],
    ['a group', standingOf('anna', 'clickhome-business-analysts'), ['other']],
  ])('who reviews, as %s, while the round is open', (_name, standing, own) => {
    expect(columns.filter(it => mayDecide(standing, it, review))).toEqual(own);
    expect(columns.filter(it => mayDecide(standing, it))).toEqual([]);
  });
});
