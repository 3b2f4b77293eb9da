import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { DocsSite } from '../../articles/DocsSite';
import { DocumentedDates } from './DocumentedDates';

const payroll: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'payroll' },
};
const changed = new Date('2024-01-01T00:00:00Z');

/** Docs of payroll with one page, of which the host knows when it was changed. */
function datesOf(site: Partial<DocsSite> | undefined) {
  const documentation = {
    entities: jest.fn(async ([ref]: string[]) =>
      ref === 'system:default/payroll' ? [payroll] : [],
    ),
    siteOf: jest.fn(async () => site as DocsSite | undefined),
  };
  const logger = mockServices.logger.mock();
  return {
    dates: new DocumentedDates({ documentation, logger }),
    documentation,
  };
}

const page = (name: string, entity = 'system:default/payroll') => ({
  entity,
  page: name,
});

describe('DocumentedDates', () => {
  it('tells of the pages that there are, and looks for their site once', async () => {
    const { dates, documentation } = datesOf({
      pathOf: async name => (name === 'faq/' ? 'faq.md' : undefined),
      changedAt: async path => (path === 'faq.md' ? changed : undefined),
    });
    await expect(
      dates.changedAt([page('faq/'), page('gone/'), page('faq/')]),
    ).resolves.toEqual([changed, undefined, changed]);
    expect(documentation.siteOf).toHaveBeenCalledTimes(1);
  });

  it('tells nothing of docs that nobody can write to, or that are gone', async () => {
    const { dates } = datesOf(undefined);
    await expect(
      dates.changedAt([page('faq/'), page('', 'system:default/gone')]),
    ).resolves.toEqual([undefined, undefined]);
  });

  it('fails for no page because of another', async () => {
    const { dates } = datesOf({
      pathOf: async name => name,
      changedAt: async path => {
        if (path === 'down/') throw new Error('the host does not answer');
        return changed;
      },
    });
    await expect(
      dates.changedAt([page('down/'), page('faq/')]),
    ).resolves.toEqual([undefined, changed]);
  });
});
