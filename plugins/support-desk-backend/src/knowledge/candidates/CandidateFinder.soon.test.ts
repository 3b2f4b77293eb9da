import { mockServices } from '@backstage/backend-test-utils';
import { setTimeout as delay } from 'node:timers/promises';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import type { AskedSource } from './asked';
import { CandidateFinder } from './CandidateFinder';
import { DatabaseCandidateStore } from './DatabaseCandidateStore';

jest.setTimeout(60_000);

const LOOK_MS = 200;
const MODELS = ['default/one', 'default/other'].map(it => `supportmodel:${it}`);

const databases = createTestDatabases();

describe('what is asked often, looked for when something was asked', () => {
  it.each(databases.engines)(
    'is looked for once however much was asked, one model at a time, with a rest after each (%s)',
    async engine => {
      const looks: { model: string; from: number; to: number }[] = [];
      const source: AskedSource = {
        kind: 'ticket',
        state: async (_knex, model) => {
          const from = performance.now();
          await delay(LOOK_MS);
          looks.push({ model, from, to: performance.now() });
          if (looks.length === 1) throw new Error('The database was away');
          return `${looks.length}`;
        },
        since: async () => [],
        byIds: async () => [],
        seenBy: async () => new Map(),
        locate: async () => {
          throw new Error('not asked for');
        },
      };
      const logger = mockServices.logger.mock();
      const finder = new CandidateFinder({
        candidates: new DatabaseCandidateStore({
          knex: await databases.open(engine),
        }),
        sources: [source],
        registry: {
          list: async () =>
            MODELS.map(
              ref => ({ model: { ...exampleModel('nec-ihms'), ref } } as any),
            ),
        },
        models: { namesOf: async () => ({}) },
        clock: { now: () => new Date('2025-03-07T16:00:00Z') },
        logger,
      });

      for (const model of [...MODELS, ...MODELS, ...MODELS]) finder.soon(model);
      while (looks.length < 2) await delay(50);

      expect(looks.map(it => it.model)).toEqual(MODELS);
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining('The database was away'),
      );
      const [first, second] = looks;
      expect(second.from - first.to).toBeGreaterThan(5 * LOOK_MS);

      finder.soon(MODELS[0]);
      while (looks.length < 3) await delay(50);
      expect(looks[2].model).toBe(MODELS[0]);
    },
  );
});
