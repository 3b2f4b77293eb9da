import { v7 as uuid } from 'uuid';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { EVERYTHING, sampleTicket } from '../tickets/__testUtils__/samples';
import { DatabaseTicketStore } from '../tickets/DatabaseTicketStore';
import type { TicketCreation } from '../tickets/TicketStore';
import { DatabaseQuestionStore } from './DatabaseQuestionStore';
import { StaleQuestionError } from './errors';
import type { StoredQuestion } from './QuestionStore';

jest.setTimeout(60_000);

const ASKER = 'user:default/asker';
const NOW = new Date('2025-05-01T12:00:00Z');

const question: StoredQuestion = {
  id: '1',
  version: 1,
  modelRef: 'supportmodel:default/payroll',
  summary: 'How do I start a run?',
  details: '',
  status: 'open',
  askedBy: ASKER,
  askedAt: NOW,
  updatedAt: NOW,
  updatedBy: ASKER,
};

const databases = createTestDatabases();

describe.each(databases.engines)(
  'a ticket that a question becomes, on %s',
  engine => {
    let tickets: DatabaseTicketStore;
    let questions: DatabaseQuestionStore;

    beforeEach(async () => {
      const knex = await databases.open(engine);
      tickets = new DatabaseTicketStore({ knex });
      questions = new DatabaseQuestionStore({ knex });
      await questions.ask({ question });
    });

    const raise = (key: string, version = 1) => {
      const draft = sampleTicket({ id: uuid() });
      const creation: TicketCreation = {
        keyPrefix: 'PAY',
        request: { actor: ASKER, key, hash: 'h'.repeat(64) },
        build: identity => ({
          ticket: { ...draft, ...identity },
          actor: ASKER,
          events: [{ type: 'created', data: {} }],
          messages: [],
        }),
        within: (tx, ticket) =>
          questions.updateWithin(tx, {
            question: {
              ...question,
              version,
              status: 'ticket',
              ticket: { id: ticket.id, key: ticket.key },
            },
          }),
      };
      return tickets.create(creation);
    };

    it('is stored with it', async () => {
      const { id, key } = await raise('once');
      await expect(questions.find('1')).resolves.toMatchObject({
        status: 'ticket',
        version: 2,
        ticket: { id, key },
      });
      expect((await raise('once')).id).toBe(id);
      expect(await tickets.count(EVERYTHING)).toBe(1);
    });

    it('is not stored where the question was changed meanwhile', async () => {
      await questions.update({ question: { ...question, offeredTo: ASKER } });
      await expect(raise('once')).rejects.toThrow(StaleQuestionError);
      expect(await tickets.count(EVERYTHING)).toBe(0);
      // The same request may be sent again, for the version that there is now.
      await raise('once', 2);
      expect(await tickets.count(EVERYTHING)).toBe(1);
    });

    it('is one, when two make it one at once', async () => {
      const both = await Promise.allSettled([raise('one'), raise('other')]);
      expect(both.map(it => it.status).sort()).toEqual([
        'fulfilled',
        'rejected',
      ]);
      expect(await tickets.count(EVERYTHING)).toBe(1);
    });
  },
);
