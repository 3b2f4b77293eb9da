import { createMockDirectory } from '@backstage/backend-test-utils';
import { utimes } from 'node:fs/promises';
import { ChangedDocsBuildStrategy } from './ChangedDocsBuildStrategy';

describe('ChangedDocsBuildStrategy', () => {
  const folder = createMockDirectory();

  const entity = (location: string) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: 'payroll',
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/techdocs-ref': 'dir:.',
      },
    },
  });
  const local = () =>
    entity(`file:${folder.resolve('payroll/catalog-info.yaml')}`);

  beforeEach(() => {
    folder.setContent({
      'payroll/mkdocs.yml': 'site_name: Payroll',
      'payroll/docs/guides/faq.md': '# Questions and answers',
    });
  });

  it.each(['mkdocs.yml', 'docs/guides/faq.md', 'docs/guides'])(
    'builds a local folder once, and again after a change of %s',
    async path => {
      const strategy = new ChangedDocsBuildStrategy();
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        true,
      );
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        false,
      );

      const later = new Date(Date.now() + 60_000);
      await utimes(folder.resolve('payroll', path), later, later);

      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        true,
      );
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        false,
      );
    },
  );

  it('leaves it to TechDocs whether docs from elsewhere have changed', async () => {
    const strategy = new ChangedDocsBuildStrategy();
    const remote = entity('url:https://git.example.com/payroll.yaml');

    await expect(strategy.shouldBuild({ entity: remote })).resolves.toBe(true);
    await expect(strategy.shouldBuild({ entity: remote })).resolves.toBe(true);
  });
});
