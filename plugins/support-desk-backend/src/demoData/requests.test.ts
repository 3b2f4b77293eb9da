import fc from 'fast-check';
import {
  exampleEntities,
  exampleModel,
} from '../tickets/__testUtils__/exampleModels';
import { acceptRequest } from '../tickets/acceptRequest';
import { DemoModels } from './DemoModels';
import { People } from './people';
import { Random } from './random';
import { demandAt } from './requests';

const NAMES = [
  'clarity-escalation',
  'clickhome',
  'hmis',
  'it-works',
  'nec-ihms',
  'payroll',
];

const moments = fc.record({
  seed: fc.integer(),
  at: fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2026-12-31T00:00:00Z'),
    noInvalidDate: true,
  }),
  isBad: fc.boolean(),
});

describe('demandAt', () => {
  describe.each(NAMES)('in %s', name => {
    const people = new People(exampleModel(name), exampleEntities(name));
    const models = new DemoModels([people]);

    it('has requests raised that the portal accepts, by people of the catalog', async () => {
      const types = new Set<string>();
      await fc.assert(
        fc.asyncProperty(moments, async ({ seed, at, isBad }) => {
          const demand = demandAt(people, {
            at,
            mood: { isBad, badService: 0, progress: 0.5 },
            random: new Random(seed),
          });
          expect(demand).toBeDefined();
          const { reporter, request } = demand!;
          expect(people.knows(reporter)).toBe(true);
          const caller = people.callerOf(reporter);
          const ticket = await acceptRequest(
            request,
            people.accessOf(caller, at),
            { caller, models, questions: { isAsked: async () => false } },
          );
          expect(ticket.reporter).toBe(reporter);
          types.add(ticket.requestType);
        }),
        { numRuns: 150 },
      );
      // Not the same every time, where there is a choice.
      const choice = Object.keys(people.model.requestTypes).length;
      expect(types.size).toBeGreaterThanOrEqual(Math.min(choice, 2));
    });
  });
});
