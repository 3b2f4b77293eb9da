import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { aDraft, aPublication } from './__testUtils__/drafts';
import { DatabaseDraftStore } from './DatabaseDraftStore';
import { DatabasePublicationStore } from './DatabasePublicationStore';
import { PublicationFollower } from './PublicationFollower';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const LINK = '/docs/default/system/payroll/faq/a/';

describe.each(databases.engines)('PublicationFollower on %s', engine => {
  let knex: Knex;
  let drafts: DatabaseDraftStore;
  let publications: DatabasePublicationStore;
  let now: Date;
  let source: { content: Buffer; revision: string } | undefined;
  const portal = {
    build: jest.fn(),
    builtText: jest.fn(),
    index: jest.fn(),
    isFound: jest.fn(),
  };
  const progress = { published: jest.fn(), askersOf: jest.fn() };

  beforeEach(async () => {
    jest.resetAllMocks();
    knex = await databases.open(engine);
    drafts = new DatabaseDraftStore({ knex });
    publications = new DatabasePublicationStore({ knex });
    now = new Date('2025-03-07T16:00:00Z');
    source = undefined;
    portal.builtText.mockResolvedValue('A');
    portal.index.mockResolvedValue(true);
    portal.isFound.mockResolvedValue(true);
    progress.askersOf.mockResolvedValue([
      'user:default/ben',
      'user:default/cid',
    ]);
  });

  const follower = () =>
    new PublicationFollower({
      clock: { now: () => now },
      documentation: {
        entities: async () => [{}],
        siteOf: async () => ({ read: async () => source }),
      } as any,
      drafts,
      logger: mockServices.logger.mock(),
      portal: portal as any,
      progress: progress as any,
      publications,
      registry: { get: async () => ({ model: { title: 'Payroll' } }) } as any,
    });
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  async function publish(change: object = {}, draft: object = {}) {
    const stored = await drafts.create({ ...aDraft('1'), ...draft });
    await publications.put({ ...aPublication('1'), ...change }, stored);
  }
  const state = async () => (await publications.of(['1'])).get('1')!;
  const messages = async () =>
    (await knex('outbox')).map(it => inEnglish(JSON.parse(it.payload)));

  it('has TechDocs build it and search find it, and tells those who asked, once', async () => {
    await publish({}, { candidate: 'c' });
    await follower().run();
    pass(60);
    await follower().run();
    expect(portal.build.mock.calls).toEqual([
      ['system:default/payroll', undefined],
    ]);
    expect(portal.index).toHaveBeenCalledTimes(1);
    expect(await state()).toMatchObject({
      builtAt: aPublication('').at,
      foundAt: aPublication('').at,
      told: 2,
      nextAttemptAt: undefined,
    });
    expect(progress.published.mock.calls).toEqual([
      ['c', { title: 'A', url: LINK }],
    ]);
    expect(await messages()).toEqual([
      expect.objectContaining({
        recipients: ['user:default/ben', 'user:default/cid'],
        title: 'There is an article now: A',
        description: 'You asked about this in Payroll.',
        link: LINK,
      }),
    ]);
  });

  it('does it once when two replicas run at the same time', async () => {
    await publish({}, { candidate: 'c' });
    await Promise.all([follower().run(), follower().run()]);
    expect(portal.build).toHaveBeenCalledTimes(1);
    expect(await messages()).toHaveLength(1);
  });

  it('lets search read anew what it may have passed already', async () => {
    portal.index.mockResolvedValueOnce(false);
    portal.isFound.mockResolvedValueOnce(false);
    await publish();
    await follower().run();
    expect(portal.index).toHaveBeenCalledTimes(2);
    expect(await state()).toMatchObject({ foundAt: now });
  });

  it('tells nobody where nobody asked', async () => {
    await publish();
    await follower().run();
    expect(await state()).toMatchObject({ told: 0 });
    expect(await messages()).toEqual([]);
  });

  it('goes on where a replica stopped', async () => {
    await publish();
    await publications.claim({ now, leaseMs: 120_000, limit: 20 });
    await follower().run();
    expect(portal.build).not.toHaveBeenCalled();
    pass(120);
    await follower().run();
    expect(await state()).toMatchObject({ foundAt: now });
  });

  it('says what failed, and tries again', async () => {
    portal.build.mockRejectedValue(new Error('TechDocs: no index.md'));
    await publish();
    await follower().run();
    expect(await state()).toMatchObject({
      problem: 'TechDocs: no index.md',
      builtAt: undefined,
    });
    portal.build.mockResolvedValue(undefined);
    await follower().run();
    expect(portal.build).toHaveBeenCalledTimes(1);
    pass(5);
    await follower().run();
    expect(await state()).toMatchObject({ problem: undefined, foundAt: now });
  });

  it('is patient with TechDocs, but says so in the end', async () => {
    portal.builtText.mockResolvedValue(undefined);
    await publish();
    for (let i = 0; i < 6; i += 1) {
      await follower().run();
      expect(await state()).toMatchObject({ problem: undefined });
      pass(10);
    }
    await follower().run();
    expect(await state()).toMatchObject({
      problem: 'TechDocs has not built faq/a.md yet',
      attempts: 7,
    });
    expect(portal.index).not.toHaveBeenCalled();
  });

  it('waits until a proposal is merged', async () => {
    await publish({ state: 'proposed' }, { candidate: 'c' });
    expect(await drafts.find('1')).toMatchObject({ subject: 'draft:1' });
    await follower().run();
    expect(portal.build).not.toHaveBeenCalled();
    expect(await state()).toMatchObject({
      state: 'proposed',
      problem: undefined,
    });

    source = { content: Buffer.from('# A\n'), revision: 'r1' };
    pass(5);
    await follower().run();
    expect(await state()).toMatchObject({ state: 'published', foundAt: now });
    expect(await drafts.find('1')).toMatchObject({
      subject: undefined,
      base: 'r1',
    });
    expect(await messages()).toHaveLength(1);
  });

  it('goes on with a draft that was saved after it was proposed', async () => {
    await publish({ state: 'proposed' });
    const draft = (await drafts.find('1'))!;
    await drafts.update(
      { ...draft, body: '# A\n\nMore.\n' },
      { by: draft.createdBy, fields: ['body'] },
    );
    source = { content: Buffer.from('# A\n'), revision: 'r1' };
    await follower().run();
    expect(await drafts.find('1')).toMatchObject({
      subject: 'draft:1',
      base: 'r1',
      body: '# A\n\nMore.\n',
    });
  });
});
