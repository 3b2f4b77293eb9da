import { exampleAccess } from './__testUtils__/examples';
import { groupsOfRole } from './groupsOfRole';

describe('groupsOfRole', () => {
  const { context } = exampleAccess('hmis', 'nina-moss');
  const of = (id: string) => groupsOfRole(context, id).map(it => it.ref);
  const agencies = ['north', 'south', 'east'].map(
    it => `group:default/agency-${it}`,
  );

  it.each(['agency-administrator', 'end-user', 'agency-administration'])(
    'gives the active agencies for %s',
    id => expect(of(id)).toEqual(agencies),
  );

  it('gives the groups that hold a role, or are a party', () => {
    expect(of('help-desk-personnel')).toEqual(['group:default/hmis-help-desk']);
    expect(of('provider-agency')).toEqual(agencies);
  });

  it('gives none for a person, or for what there is not', () => {
    expect(of('system-administrator')).toEqual([]);
    expect(of('nobody')).toEqual([]);
  });

  it('ends where roles include each other', () => {
    context.model.roles['end-user'].includes = ['agency-administration'];
    context.model.roles['agency-administration'].includes.push('end-user');
    expect(of('end-user')).toEqual(agencies);
  });
});
