import { createTestDatabases } from '../database/__testUtils__/databases';
import { exampleModel } from '../__testUtils__/startSupportDesk';
import { DatabaseModelStore } from './DatabaseModelStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseModelStore on %s', engine => {
  it('keeps the last form of each model, its maps in their order', async () => {
    const knex = await databases.open(engine);
    let now = new Date('2025-03-07T16:00:00Z');
    const store = new DatabaseModelStore({ knex, clock: { now: () => now } });
    const ref = 'supportmodel:default/payroll';
    const first = exampleModel('payroll');
    const second = { ...first, spec: { ...first.spec, keyPrefix: 'PAYROLL' } };
    const storedAt = async () =>
      Number((await knex('support_models').first('stored_at')).stored_at);

    expect(await store.all()).toEqual(new Map());

    await store.save(first);
    expect(JSON.stringify((await store.all()).get(ref))).toBe(
      JSON.stringify(first),
    );

    now = new Date('2025-03-08T16:00:00Z');
    await store.save(first);
    expect(await storedAt()).toBe(Date.parse('2025-03-07T16:00:00Z'));

    await store.save(second);
    expect((await store.all()).get(ref)?.spec?.keyPrefix).toBe('PAYROLL');
    expect(await storedAt()).toBe(now.getTime());
    expect((await store.all()).size).toBe(1);
  });
});
