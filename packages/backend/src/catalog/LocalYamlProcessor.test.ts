import { createMockDirectory } from '@backstage/backend-test-utils';
import { LocalYamlProcessor } from './LocalYamlProcessor';

describe('LocalYamlProcessor', () => {
  const folder = createMockDirectory({
    content: {
      'entity/parts/matrix.yaml': 'columns: [vendor, client]',
      'entity/broken.yaml': 'columns: [vendor',
      'secret.yaml': 'password: none of your business',
    },
  });

  function process(responsibilities: unknown, type = 'file') {
    return new LocalYamlProcessor().preProcessEntity(
      {
        apiVersion: 'supportdesk.io/v1alpha1',
        kind: 'SupportModel',
        metadata: { name: 'clickhome', tags: ['matrix'] },
        spec: { responsibilities },
      } as any,
      { type, target: folder.resolve('entity/support-model.yaml') },
    );
  }

  it('puts the content of the file in the place of the placeholder', async () => {
    await expect(process({ $yaml: './parts/matrix.yaml' })).resolves.toEqual({
      apiVersion: 'supportdesk.io/v1alpha1',
      kind: 'SupportModel',
      metadata: { name: 'clickhome', tags: ['matrix'] },
      spec: { responsibilities: { columns: ['vendor', 'client'] } },
    });
  });

  it('puts a text there as it is', async () => {
    const { spec } = await process({ $text: './parts/matrix.yaml' });
    expect(spec).toEqual({ responsibilities: 'columns: [vendor, client]' });
  });

  it('leaves entities from URLs to the catalog', async () => {
    const placeholder = { $yaml: './parts/matrix.yaml' };

    await expect(process(placeholder, 'url')).resolves.toMatchObject({
      spec: { responsibilities: placeholder },
    });
  });

  it('names what it cannot read, and reads nothing outside the folder', async () => {
    await expect(process({ $yaml: '../secret.yaml' })).rejects.toThrow(
      "$yaml was '../secret.yaml': allowed is a file in the folder of the entity or below",
    );
    await expect(process({ $yaml: './missing.yaml' })).rejects.toThrow(
      "$yaml: './missing.yaml' could not be read, ENOENT",
    );
    await expect(process({ $yaml: './broken.yaml' })).rejects.toThrow(
      "$yaml: './broken.yaml' could not be read, Flow sequence",
    );
  });
});
