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

  afterEach(() => jest.restoreAllMocks());

  beforeEach(() => {
    folder.setContent({
      'payroll/mkdocs.yml': 'site_name: Payroll',
      'payroll/docs/guides/faq.md': '# Questions and answers',
    });
  });

  it.each(['mkdocs.yml', 'docs/guides/faq.md', 'docs/guides'])(
    'builds a local folder once, and again after a change of %s',
    async path => {
      const started = Date.now();
      const clock = jest.spyOn(Date, 'now').mockReturnValue(started);
      const strategy = new ChangedDocsBuildStrategy();
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        true,
      );
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        false,
      );

      const later = new Date(started + 60_000);
      await utimes(folder.resolve('payroll', path), later, later);
      clock.mockReturnValue(started + 120_000);

      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        true,
      );
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        false,
      );
    },
  );

  describe('soon after a build, which TechDocs passes over', () => {
    const change = async () => {
      const later = new Date('2100-01-01T00:00:00Z');
      await utimes(folder.resolve('payroll/mkdocs.yml'), later, later);
    };
    const at = (seconds: number) =>
      jest.spyOn(Date, 'now').mockReturnValue(1_000_000_000 + seconds * 1000);

    it('asks for a change until it must have been built', async () => {
      const strategy = new ChangedDocsBuildStrategy();
      const builds = async (seconds: number) => {
        at(seconds);
        return strategy.shouldBuild({ entity: local() });
      };
      await expect(builds(0)).resolves.toBe(true);
      await expect(builds(5)).resolves.toBe(false);
      await change();
      await expect(builds(10)).resolves.toBe(true);
      await expect(builds(50)).resolves.toBe(true);
      await expect(builds(70)).resolves.toBe(true);
      await expect(builds(71)).resolves.toBe(false);
    });

    it('asks once for a change long after', async () => {
      const strategy = new ChangedDocsBuildStrategy();
      at(0);
      await strategy.shouldBuild({ entity: local() });
      await change();
      at(120);
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        true,
      );
      await expect(strategy.shouldBuild({ entity: local() })).resolves.toBe(
        false,
      );
    });
  });

  it('leaves it to TechDocs whether docs from elsewhere have changed', async () => {
    const strategy = new ChangedDocsBuildStrategy();
    const remote = entity('url:https://git.example.com/payroll.yaml');

    await expect(strategy.shouldBuild({ entity: remote })).resolves.toBe(true);
    await expect(strategy.shouldBuild({ entity: remote })).resolves.toBe(true);
  });
});
