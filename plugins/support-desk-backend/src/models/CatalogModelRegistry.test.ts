import { mockServices } from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { exampleModel } from '../__testUtils__/startSupportDesk';
import { CatalogModelRegistry } from './CatalogModelRegistry';
import type { ModelStore } from './ModelStore';

const REF = 'supportmodel:default/payroll';

function version(etag: string, change: (spec: any) => void = () => {}): Entity {
  const entity = exampleModel('payroll');
  entity.metadata = { ...entity.metadata, uid: 'one', etag };
  change(entity.spec);
  return entity;
}

const broken = (etag: string) =>
  version(etag, spec => {
    spec.levels.desk.contacts = 'nobody';
  });

function setUp(first: Entity[], stored: Entity[] = []) {
  const kept = new Map(stored.map(it => [stringifyEntityRef(it), it]));
  const store: jest.Mocked<ModelStore> = {
    all: jest.fn(async () => new Map(kept)),
    save: jest.fn(async entity => {
      kept.set(stringifyEntityRef(entity), entity);
    }),
  };
  let entities: Entity[] | undefined = first;
  const fake = () => {
    if (!entities) throw new Error('no answer');
    return catalogServiceMock({ entities });
  };
  const catalog = catalogServiceMock.mock({
    getEntities: async request => fake().getEntities(request),
    getEntitiesByRefs: async request => fake().getEntitiesByRefs(request),
  });
  const clock = { at: 0, now: () => new Date(clock.at) };
  const logger = mockServices.logger.mock();
  const registry = new CatalogModelRegistry({
    catalog,
    auth: mockServices.auth(),
    store,
    clock,
    logger,
  });
  return {
    registry,
    catalog,
    store,
    logger,
    /** The catalog from now on; undefined: it does not answer. */
    become(next: Entity[] | undefined) {
      entities = next;
      clock.at += 11_000;
    },
  };
}

describe('CatalogModelRegistry', () => {
  it('finds a model by its reference and by its name', async () => {
    const { registry } = setUp([version('1')]);
    const { model, broken: isBroken } = await registry.get(REF);
    expect(model.keyPrefix).toBe('PAY');
    expect(isBroken).toBe(false);
    expect((await registry.get('default/payroll')).model).toBe(model);
    expect((await registry.get('SupportModel:default/Payroll')).model).toBe(
      model,
    );
    await expect(registry.get('default/other')).rejects.toThrow(
      "there is no support model 'default/other'",
    );
    await expect(registry.get('a/b/c')).rejects.toThrow(
      "there is no support model 'a/b/c'",
    );
  });

  it('reads only what changed, and looks at most every 10 seconds', async () => {
    const { registry, catalog, become } = setUp([version('1')]);
    const { model } = await registry.get(REF);
    await registry.list();
    expect(catalog.getEntities).toHaveBeenCalledTimes(1);

    become([version('1')]);
    expect((await registry.get(REF)).model).toBe(model);
    expect(catalog.getEntities).toHaveBeenCalledTimes(2);
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(1);

    become([version('2', spec => Object.assign(spec, { keyPrefix: 'NEW' }))]);
    expect((await registry.get(REF)).model.keyPrefix).toBe('NEW');
    expect(catalog.getEntitiesByRefs).toHaveBeenCalledTimes(2);
  });

  it('shares one look between calls at the same time', async () => {
    const { registry, catalog } = setUp([version('1')]);
    await Promise.all([registry.list(), registry.list(), registry.refresh()]);
    expect(catalog.getEntities).toHaveBeenCalledTimes(1);
  });

  it('keeps the last valid version of a model that breaks, with what is wrong (P-07)', async () => {
    const { registry, become, logger } = setUp([version('1')]);
    await registry.list();

    become([broken('2')]);
    const registered = await registry.get(REF);
    expect(registered.broken).toBe(true);
    expect(registered.model.levels.desk.contacts).toEqual(['it-desk']);
    expect(registered.issues).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'UNKNOWN_REFERENCE',
        path: expect.stringContaining('levels.desk.contacts'),
      }),
    );
    expect(logger.warn).toHaveBeenCalledWith(
      `${REF} is broken; its last valid version stays`,
    );

    become([version('3')]);
    expect((await registry.get(REF)).broken).toBe(false);
  });

  it('keeps it across a restart', async () => {
    const { registry } = setUp([broken('2')], [version('1')]);
    const registered = await registry.get(REF);
    expect(registered.broken).toBe(true);
    expect(registered.model.keyPrefix).toBe('PAY');
  });

  it('stores what is valid, and nothing else', async () => {
    const { registry, store, become } = setUp([version('1')]);
    await registry.list();
    become([broken('2')]);
    await registry.list();
    expect(store.save.mock.calls.map(([it]) => it.metadata.etag)).toEqual([
      '1',
    ]);
  });

  it('knows no model that never was valid', async () => {
    const { registry } = setUp([broken('1')]);
    expect(await registry.list()).toEqual([]);
  });

  it('tells the owner what the catalog refused', async () => {
    const entity = {
      ...version('1'),
      status: {
        items: [
          { type: 'processing', level: 'error', message: 'two is no time' },
        ],
      },
    } as Entity;
    const { registry } = setUp([entity]);
    const registered = await registry.get(REF);
    expect(registered.broken).toBe(true);
    expect(registered.issues[0].message).toBe('two is no time');
  });

  it('goes on with what it has while the catalog does not answer', async () => {
    const { registry, become, logger } = setUp([version('1')]);
    await registry.list();
    become(undefined);
    expect((await registry.get(REF)).model.keyPrefix).toBe('PAY');
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('no answer'),
    );
  });

  it('starts with what is stored while the catalog does not answer', async () => {
    const { registry, become } = setUp([], [version('1')]);
    become(undefined);
    expect((await registry.get(REF)).model.keyPrefix).toBe('PAY');
  });

  it('forgets a model that the catalog no longer has', async () => {
    const { registry, become } = setUp([version('1')]);
    await registry.list();
    become([]);
    expect(await registry.list()).toEqual([]);
  });

  it('tells its followers, whose errors do no harm', async () => {
    const { registry, logger } = setUp([version('1')]);
    const follower = jest.fn(async () => {});
    registry.follow(async () => {
      throw new Error('no room');
    });
    registry.follow(follower);
    await registry.refresh();
    expect(follower).toHaveBeenCalledWith([
      expect.objectContaining({ ref: REF }),
    ]);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('no room'),
    );
  });
});
