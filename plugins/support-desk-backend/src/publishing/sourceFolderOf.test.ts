import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { sourceFolderOf } from './sourceFolderOf';

const entity = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'payroll', annotations },
});

const integrations = ScmIntegrations.fromConfig(
  mockServices.rootConfig({
    data: { integrations: { github: [{ host: 'github.com' }] } },
  }),
);

const FILE = 'file:/srv/payroll/catalog-info.yaml';
const GITHUB = 'https://github.com/example/payroll';

const folderOf = (location: string, ref: string) =>
  sourceFolderOf(
    entity({
      'backstage.io/managed-by-location': location,
      'backstage.io/techdocs-ref': ref,
    }),
    integrations,
  );

describe('sourceFolderOf', () => {
  it.each([
    [FILE, 'dir:.', 'dir', '/srv/payroll'],
    [FILE, 'dir:./site', 'dir', '/srv/payroll/site'],
    [FILE, `url:${GITHUB}`, 'url', GITHUB],
    [
      `url:${GITHUB}/blob/main/catalog-info.yaml`,
      'dir:./site',
      'url',
      `${GITHUB}/tree/main/site`,
    ],
  ])('is, for %s and %s, %s:%s', (location, ref, type, target) => {
    expect(folderOf(location, ref)).toEqual({ type, target });
  });

  it('is where the source is, if the entity says so', () => {
    const annotations = {
      'backstage.io/managed-by-location': FILE,
      'backstage.io/source-location': `url:${GITHUB}/tree/main/`,
      'backstage.io/techdocs-ref': 'dir:.',
    };
    expect(sourceFolderOf(entity(annotations), integrations)).toEqual({
      type: 'url',
      target: `${GITHUB}/tree/main/`,
    });
  });

  it('is nowhere for an entity without docs', () => {
    expect(sourceFolderOf(entity({}), integrations)).toBeUndefined();
  });

  it('does not leave the folder of the entity', () => {
    expect(() => folderOf(FILE, 'dir:../other')).toThrow('outside');
  });

  it('names a reference that cannot be followed', () => {
    expect(() => folderOf(FILE, 'gopher:docs')).toThrow(
      "backstage.io/techdocs-ref of system:default/payroll: 'gopher:docs' cannot be followed",
    );
  });
});
