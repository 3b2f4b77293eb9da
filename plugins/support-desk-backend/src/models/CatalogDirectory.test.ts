import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  exampleEntities,
  exampleModel,
} from '../__testUtils__/startSupportDesk';
import { CatalogDirectory } from './CatalogDirectory';

function setUp() {
  const fake = catalogServiceMock({ entities: exampleEntities('hmis') });
  const catalog = catalogServiceMock.mock({
    getEntities: fake.getEntities.bind(fake),
    getEntitiesByRefs: fake.getEntitiesByRefs.bind(fake),
  });
  const clock = { at: 0, now: () => new Date(clock.at) };
  const auth = mockServices.auth();
  return {
    catalog,
    clock,
    directory: new CatalogDirectory({ catalog, auth, clock }),
  };
}

describe('CatalogDirectory', () => {
  const model = exampleModel('hmis');

  it('knows the groups of a model, of its types and of the caller', async () => {
    const { directory } = setUp();
    const groups = await directory.groupsOf(model, ['group:default/nothing']);
    expect(groups['group:default/agency-north']).toEqual({
      ref: 'group:default/agency-north',
      type: 'provider-agency',
      members: expect.arrayContaining(['user:default/nina-moss']),
      annotations: expect.objectContaining({
        'supportdesk.io/role.agency-administrator': 'user:default/nora-quill',
      }),
    });
    expect(groups['group:default/hmis-help-desk'].members).not.toEqual([]);
    expect(Object.keys(groups).some(it => it.startsWith('user:'))).toBe(false);
  });

  it('reads in batches, and again only after half a minute', async () => {
    const { directory, catalog, clock } = setUp();
    await directory.groupsOf(model, []);
    await directory.groupsOf(model, []);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);
    expect(catalog.getEntities).toHaveBeenCalledTimes(1);
    clock.at += 31_000;
    await directory.groupsOf(model, []);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(2);
    expect(catalog.getEntities).toHaveBeenCalledTimes(2);
  });

  it('names people, and leaves out whom the catalog lacks', async () => {
    const { directory } = setUp();
    expect(
      await directory.namesOf([
        'user:default/nina-moss',
        'group:default/agency-north',
        'user:default/nothing',
      ]),
    ).toEqual({
      'user:default/nina-moss': 'Nina Moss',
      'group:default/agency-north': expect.any(String),
    });
  });

  it('asks again after a failure', async () => {
    const { directory, catalog } = setUp();
    catalog.getEntitiesByRefs.mockRejectedValueOnce(new Error('no answer'));
    const names = () => directory.namesOf(['user:default/nina-moss']);
    await expect(names()).rejects.toThrow('no answer');
    expect(await names()).not.toEqual({});
  });
});
