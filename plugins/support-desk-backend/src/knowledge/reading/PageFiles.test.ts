import { PageFiles } from './PageFiles';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'payroll' },
};

describe('PageFiles', () => {
  let now: number;
  const list = jest.fn();

  const filesIn = (type: 'dir' | 'url') =>
    new PageFiles({
      clock: { now: () => new Date(now) },
      documentation: {
        sourceOf: () => ({ folder: { type }, publisher: {} }),
        siteOf: async () => ({ list }),
      } as any,
    });

  beforeEach(() => {
    now = 0;
    list.mockReset();
    list.mockResolvedValue(['Guide/README.md', 'faq.md', 'faq/index.md']);
  });

  it.each([
    ['guide/', 'Guide/README.md'],
    ['faq/', 'faq.md'],
    ['', undefined],
    ['none/', undefined],
  ])('finds the file of %j', async (page, path) => {
    expect(await filesIn('dir').pathOf(entity, page)).toBe(path);
  });

  it('looks at a folder each time, at a host every five minutes', async () => {
    const local = filesIn('dir');
    await local.pathOf(entity, 'faq/');
    await local.pathOf(entity, 'faq/');
    expect(list).toHaveBeenCalledTimes(2);

    list.mockClear();
    const host = filesIn('url');
    await host.pathOf(entity, 'faq/');
    now = 299_999;
    expect(await host.pathOf(entity, 'faq/')).toBe('faq.md');
    expect(list).toHaveBeenCalledTimes(1);
    now = 300_000;
    await host.pathOf(entity, 'faq/');
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('knows nothing of a source that does not answer', async () => {
    list.mockRejectedValue(new Error('no connection'));
    expect(await filesIn('url').pathOf(entity, 'faq/')).toBeUndefined();
  });
});
