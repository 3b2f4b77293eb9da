import { startFileServer, type FileServer } from './__testUtils__/fileServer';
import type { SourceSettings } from './sourceSettings';
import { UrlLicenceSource } from './UrlLicenceSource';

const signal = new AbortController().signal;

describe('UrlLicenceSource', () => {
  let server: FileServer;

  beforeAll(async () => {
    server = await startFileServer();
  });
  afterAll(() => server.close());

  const csvAt = (path: string): SourceSettings => ({
    id: 'reports',
    url: `${server.url}${path}`,
    format: 'csv',
    licence: { model: 'default/nec-ihms', key: 'business-objects' },
    columns: { inUse: 'Used' },
    delimiter: ',',
    where: {},
    schedule: { frequency: { hours: 6 }, timeout: { minutes: 2 } },
  });
  const sourceOf = (settings: SourceSettings) =>
    new UrlLicenceSource({ settings, reader: server.reader });

  it('reads CSV through the URL reader', async () => {
    server.serve('/usage.csv', { body: 'Used\n4' });
    const usage = await sourceOf(csvAt('/usage.csv')).read({ signal });
    expect(usage).toEqual({ inUse: 4, people: [], revision: undefined });
  });

  it('reads JSON through the URL reader', async () => {
    server.serve('/usage.json', { body: '{"used": 7, "total": 9}' });
    const {
      columns: _,
      delimiter: _d,
      where: _w,
      ...rest
    } = csvAt('/usage.json') as Extract<SourceSettings, { format: 'csv' }>;
    const source = sourceOf({
      ...rest,
      format: 'json',
      paths: { inUse: '/used', bought: '/total', person: '' },
    });
    await expect(source.read({ signal })).resolves.toMatchObject({
      inUse: 7,
      bought: 9,
    });
  });

  it('takes nothing that has not changed, unless it is to be read otherwise', async () => {
    const file = { body: 'Used,Sold\n4,5', etag: '"one"' };
    server.serve('/tagged.csv', file);
    const settings = csvAt('/tagged.csv');
    const source = sourceOf(settings);
    const first = await source.read({ signal });
    const { revision } = first!;
    const before = server.sent();
    await expect(source.read({ signal, revision })).resolves.toBeUndefined();
    expect(server.sent()).toBe(before);

    const other = sourceOf({
      ...settings,
      columns: { inUse: 'Sold' },
    } as SourceSettings);
    const again = await other.read({ signal, revision });
    expect(again?.inUse).toBe(5);

    server.serve('/tagged.csv', { body: 'Used\n6', etag: '"two"' });
    const changed = await source.read({ signal, revision });
    expect(changed?.inUse).toBe(6);
  });

  it('reads from no host that is not permitted, nor is led to one', async () => {
    const elsewhere = server.url.replace('127.0.0.1', 'localhost');
    const direct = sourceOf({ ...csvAt(''), url: `${elsewhere}/usage.csv` });
    await expect(direct.read({ signal })).rejects.toThrow(
      /backend\.reading\.allow/,
    );
    server.serve('/led.csv', {
      status: 302,
      location: `${elsewhere}/usage.csv`,
    });
    await expect(sourceOf(csvAt('/led.csv')).read({ signal })).rejects.toThrow(
      /backend\.reading\.allow/,
    );
  });

  it('says what a host answers instead of the file, and what cannot be read in it', async () => {
    const missing = sourceOf(csvAt('/none.csv')).read({ signal });
    await expect(missing).rejects.toThrow(/404/);
    server.serve('/broken.csv', { body: 'Used\nmany' });
    const broken = sourceOf(csvAt('/broken.csv')).read({ signal });
    await expect(broken).rejects.toThrow('line 2, Used: "many" has to be');
  });
});
