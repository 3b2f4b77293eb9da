import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import type { Asked, AskedSource } from './asked';
import { CandidateFinder } from './CandidateFinder';
import { DatabaseCandidateStore } from './DatabaseCandidateStore';

jest.setTimeout(60_000);

const NOW = new Date('2025-03-07T16:00:00Z');
const model = exampleModel('nec-ihms');

const databases = createTestDatabases();

describe.each(databases.engines)('what two replicas find on %s', engine => {
  async function startReplicas(id: TestDatabaseId) {
    const candidates = new DatabaseCandidateStore({
      knex: await databases.open(id),
    });
    const asked: Asked[] = [];
    let looks = 0;
    const source: AskedSource = {
      kind: 'ticket',
      state: async () => `${asked.length}`,
      since: async () => {
        looks += 1;
        return asked;
      },
      byIds: async (_knex, ids) => asked.filter(it => ids.includes(it.id)),
      seenBy: async () => new Map(),
      locate: async () => {
        throw new Error('not asked for');
      },
    };
    const replica = () =>
      new CandidateFinder({
        candidates,
        sources: [source],
        registry: { list: async () => [{ model } as any] },
        models: { namesOf: async () => ({}) },
        clock: { now: () => NOW },
        logger: mockServices.logger.mock(),
      });
    return {
      replicas: [replica(), replica(), replica()],
      looks: () => looks,
      ask(...titles: string[]) {
        for (const title of titles) {
          asked.push({
            kind: 'ticket',
            id: `${asked.length}`,
            at: NOW,
            asker: 'user:default/ann',
            module: 'rents',
            requestType: 'query',
            title,
            text: '',
          });
        }
      },
      found: () =>
        candidates.list({
          models: [model.ref],
          statuses: ['open'],
          limit: 10,
        }),
    };
  }

  it('is there once', async () => {
    const { replicas, ask, found } = await startReplicas(engine);
    ask('Reverse a payment', 'Payment to reverse', 'Reversing payments');
    ask('Print a letter', 'Letters to print', 'Printing letters');
    await Promise.all(replicas.map(it => it.run()));
    expect(await found()).toMatchObject([{ count: 3 }, { count: 3 }]);

    ask('How are payments reversed?');
    await Promise.all(replicas.map(it => it.run(model.ref)));
    expect(await found()).toMatchObject([{ count: 4 }, { count: 3 }]);
  });

  it('is looked for where something has changed', async () => {
    const { replicas, ask, looks } = await startReplicas(engine);
    const [replica] = replicas;
    ask('Reverse a payment');
    await replica.run();
    await replica.run();
    await replica.run('supportmodel:default/other');
    expect(looks()).toBe(1);
    ask('Print a letter');
    await replica.run();
    expect(looks()).toBe(2);
  });
});
