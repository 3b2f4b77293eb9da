import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  ticketRules,
  type TicketCondition,
  type TicketResource,
} from '@supportdesk/backstage-plugin-support-desk-node';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { EVERYTHING, storeTicket } from '../__testUtils__/samples';
import { DatabaseTicketStore } from '../DatabaseTicketStore';
import type { StoredTicket, TicketStore } from '../TicketStore';

jest.setTimeout(120_000);

/** Few references, so that they meet. */
const ref = fc.constantFrom('user:default/a', 'user:default/b', 'group:x/c');
const refs = fc.uniqueArray(ref, { maxLength: 3 });
const model = fc.constantFrom('supportmodel:x/one', 'supportmodel:x/other');
const moduleId = fc.constantFrom('rents', 'letters');

const ticket: fc.Arbitrary<Partial<StoredTicket>> = fc.record(
  {
    modelRef: model,
    reporter: ref,
    onBehalfOf: ref,
    team: ref,
    assignee: ref,
    module: moduleId,
  },
  { requiredKeys: ['modelRef', 'reporter'] },
);

/** A rule with parameters, in both of its forms. */
interface Question {
  apply(resource: TicketResource): boolean;
  criteria: PermissionCriteria<TicketCondition>;
}

const byRefs = [
  ticketRules.isAssignedTeam,
  ticketRules.isSuperUserOfModule,
  ticketRules.supportsModel,
];

const rule: fc.Arbitrary<Question> = fc.oneof(
  ref.map(user => ({
    apply: (it: TicketResource) => ticketRules.isReporter.apply(it, { user }),
    criteria: ticketRules.isReporter.toQuery({ user }),
  })),
  ref.map(user => ({
    apply: (it: TicketResource) => ticketRules.isAffected.apply(it, { user }),
    criteria: ticketRules.isAffected.toQuery({ user }),
  })),
  fc.tuple(fc.constantFrom(...byRefs), refs).map(([it, params]) => ({
    apply: (resource: TicketResource) => it.apply(resource, { refs: params }),
    criteria: it.toQuery({ refs: params }),
  })),
);

const allOf = (parts: Question[]): Question => ({
  apply: it => parts.every(part => part.apply(it)),
  criteria: { allOf: parts.map(part => part.criteria) } as never,
});

const anyOf = (parts: Question[]): Question => ({
  apply: it => parts.some(part => part.apply(it)),
  criteria: { anyOf: parts.map(part => part.criteria) } as never,
});

const not = (part: Question): Question => ({
  apply: it => !part.apply(it),
  criteria: { not: part.criteria },
});

/** Rules alone, negated and put together, some levels deep. */
const { question } = fc.letrec<{ question: Question }>(tie => {
  const parts = fc.array(tie('question'), { minLength: 1, maxLength: 3 });
  return {
    question: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'question' },
      rule,
      tie('question').map(not),
      parts.map(allOf),
      parts.map(anyOf),
    ),
  };
});

const databases = createTestDatabases();

describe.each(databases.engines)('rules about tickets on %s', engine => {
  let knex: Knex;
  let store: TicketStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseTicketStore({ knex });
  });

  it('find by query the tickets that they hold for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(ticket, { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(fc.tuple(ref, model), { selector: String }),
        fc.uniqueArray(fc.tuple(ref, model, moduleId), { selector: String }),
        fc.uniqueArray(fc.tuple(fc.nat({ max: 5 }), ref), {
          selector: String,
        }),
        fc.array(question, { minLength: 1, maxLength: 8 }),
        async (tickets, supporters, superUsers, affected, questions) => {
          for (const table of [
            'tickets',
            'model_supporters',
            'module_super_users',
          ]) {
            await knex(table).delete();
          }
          for (const [who, model_ref] of supporters) {
            await knex('model_supporters').insert({ ref: who, model_ref });
          }
          for (const [who, model_ref, of] of superUsers) {
            await knex('module_super_users').insert({
              ref: who,
              model_ref,
              module: of,
            });
          }
          const ids: string[] = [];
          for (const it of tickets) {
            ids.push((await storeTicket(store, it)).id);
          }
          for (const [index, user_ref] of affected) {
            if (index >= ids.length) continue;
            await knex('ticket_people').insert({
              ticket_id: ids[index],
              user_ref,
              role: 'affected',
              origin: '',
              at: 0,
            });
          }
          const resources = await store.getResources(ids);

          for (const { apply, criteria } of questions) {
            const found = await store.list({
              filter: { ...EVERYTHING, conditions: [criteria] },
              sort: 'created',
              order: 'asc',
              limit: 200,
            });
            expect(found.items.map(it => it.id)).toEqual(
              ids.filter((_, index) => apply(resources[index]!)),
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
