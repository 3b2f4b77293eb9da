import { compileExample } from '../model/__testUtils__/examples';
import { exampleDirectory } from './__testUtils__/examples';
import type { Directory } from './directory';
import { everyHolderOf } from './everyHolder';

const hmis = (id: string, directory: Directory = exampleDirectory('hmis')) =>
  everyHolderOf(
    {
      model: compileExample('hmis'),
      directory,
      now: new Date('2025-03-07T16:00:00Z'),
    },
    id,
  );

describe('everyHolderOf', () => {
  it('knows those of every active group, whoever asks (S0-15)', () => {
    expect(hmis('agency-administrator')).toEqual({
      holders: [
        {
          user: 'user:default/nora-quill',
          group: 'group:default/agency-north',
        },
        { user: 'user:default/saul-reed', group: 'group:default/agency-south' },
        { user: 'user:default/emma-dove', group: 'group:default/agency-east' },
      ],
      without: [],
    });
  });

  it('names groups in which nobody holds it', () => {
    const directory = exampleDirectory('hmis');
    const east = directory['group:default/agency-east'];
    const { holders, without } = hmis('agency-administrator', {
      ...directory,
      [east.ref]: { ...east, annotations: {} },
    });
    expect(holders).toHaveLength(2);
    expect(without).toEqual([east.ref]);
  });

  it('knows each person of included roles and of parties once', () => {
    const users = (id: string) => hmis(id).holders.map(it => it.user);
    expect(users('technical-support-staff')).toEqual([
      'user:default/hana-cole',
      'user:default/hugo-ames',
      'user:default/asa-webb',
      'user:default/selma-ortiz',
      'user:default/bo-tran',
    ]);
    const ofParty = users('provider-agency');
    expect(ofParty).toContain('user:default/nina-moss');
    expect(ofParty).toHaveLength(new Set(ofParty).size);
    expect(hmis('nothing')).toEqual({ holders: [], without: [] });
  });
});
