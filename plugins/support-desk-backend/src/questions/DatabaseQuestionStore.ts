import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  assertSameRequest,
  fromInstant,
  fromRepeatable,
  makeOnce,
  type IdempotentRequest,
} from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import { EndedQuestionError, StaleQuestionError } from './errors';
import { offerNext } from './offerNext';
import {
  fromAnswer,
  fromQuestion,
  toAnswer,
  toQuestion,
  type AnswerRow,
  type CountedRow,
  type QuestionRow,
} from './questionRows';
import type {
  CountedQuestion,
  QuestionChange,
  QuestionFilter,
  QuestionStore,
  StoredQuestion,
} from './QuestionStore';

/** Keeps questions to super users in PostgreSQL or SQLite. */
export class DatabaseQuestionStore implements QuestionStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async ask(change: QuestionChange & { request?: IdempotentRequest }) {
    const { question, request } = change;
    const make = async () => {
      await this.#knex.transaction(async tx => {
        await questions(tx).insert({
          ...fromQuestion(question),
          ...fromRepeatable(request),
        });
        await complete(tx, change);
      });
      return (await this.find(question.id))!;
    };
    return makeOnce(make, () => request && this.findRepeated(request));
  }

  async findRepeated(request: IdempotentRequest) {
    const { actor, key } = request;
    const row = await counted(this.#knex)
      .where({ asked_by: actor, request_key: key })
      .first();
    assertSameRequest(request, row, 'question');
    return row && toQuestion(row);
  }

  async find(id: string) {
    return find(this.#knex, id);
  }

  async list(filter: QuestionFilter) {
    const { scope, user, models, model, statuses, limit, after } = filter;
    const query = counted(this.#knex).orderBy('id', 'desc').limit(limit);
    if (scope === 'mine') {
      query.where('asked_by', user);
    } else {
      query.where(any => {
        any.whereIn('model_ref', models).orWhere('offered_to', user);
        if (scope === 'all') any.orWhere('asked_by', user);
      });
    }
    if (scope === 'toAnswer') {
      query.where('status', 'open').whereNot('asked_by', user);
    }
    if (model) query.where('model_ref', model);
    if (statuses) query.whereIn('status', statuses);
    if (after) query.where('id', '<', after);
    const rows: CountedRow[] = await query;
    return rows.map(toQuestion);
  }

  async listSaid(id: string) {
    const rows = await answers(this.#knex)
      .where({ question_id: id })
      .orderBy('id');
    return rows.map(toAnswer);
  }

  async listOffered(id: string) {
    const rows: { user_ref: string }[] = await this.#knex('question_offers')
      .where({ question_id: id })
      .orderBy('number')
      .select('user_ref');
    return [...new Set(rows.map(row => row.user_ref))];
  }

  async answer(
    id: string,
    { said, takes, messages }: Parameters<QuestionStore['answer']>[1],
  ) {
    return this.#knex.transaction(async tx => {
      const count = await questions(tx)
        .where({ id })
        .whereIn('status', ['open', 'answered'])
        .update({
          status: 'answered',
          version: tx.raw('version + 1'),
          updated_at: fromInstant(said.at),
          updated_by: said.author,
          ...(takes && { offered_to: said.author }),
        });
      const question = await mustFind(tx, id);
      if (count === 0) {
        throw new EndedQuestionError(question, 'it takes no more answers');
      }
      await answers(tx).insert(fromAnswer(id, said));
      await enqueueMessages(tx, messages(question), said.at);
      return { ...question, answers: question.answers + 1 };
    });
  }

  async update(change: QuestionChange) {
    return this.#knex.transaction(async tx => {
      await this.updateWithin(tx, change);
      return mustFind(tx, change.question.id);
    });
  }

  async updateWithin(tx: Knex.Transaction, change: QuestionChange) {
    const { question } = change;
    const { id, version } = question;
    const count = await questions(tx)
      .where({ id, version })
      .update(fromQuestion({ ...question, version: version + 1 }));
    if (count === 0) {
      throw new StaleQuestionError(version, await mustFind(tx, id));
    }
    await complete(tx, change);
  }
}

/** What comes with a question that was written. */
async function complete(
  tx: Knex.Transaction,
  { question, said, solvedBy, offerTo = [], messages }: QuestionChange,
) {
  const { id, updatedAt } = question;
  if (said) await answers(tx).insert(fromAnswer(id, said));
  if (solvedBy)
    await answers(tx).where({ id: solvedBy }).update('solved', true);
  const offered = await offer(tx, question, offerTo);
  await enqueueMessages(tx, messages?.(offered) ?? [], updatedAt);
}

async function offer(
  tx: Knex.Transaction,
  question: StoredQuestion,
  users: string[],
): Promise<StoredQuestion> {
  if (users.length === 0) return question;
  const offeredTo = await offerNext(tx, question, users);
  await questions(tx)
    .where({ id: question.id })
    .update({ offered_to: offeredTo });
  return { ...question, offeredTo };
}

async function find(
  knex: Knex,
  id: string,
): Promise<CountedQuestion | undefined> {
  const row = await counted(knex).where({ id }).first();
  return row && toQuestion(row);
}

async function mustFind(knex: Knex, id: string): Promise<CountedQuestion> {
  const question = await find(knex, id);
  if (!question) {
    throw new NotFoundError(`question: there is no question '${id}'`);
  }
  return question;
}

/** Questions with the number of their answers. */
function counted(knex: Knex) {
  return knex<CountedRow>('questions').select(
    'questions.*',
    knex('question_answers')
      .whereRaw('question_answers.question_id = questions.id')
      .where({ kind: 'answer' })
      .count('*')
      .as('answers'),
  );
}

function questions(knex: Knex) {
  return knex<QuestionRow>('questions');
}

function answers(knex: Knex) {
  return knex<AnswerRow>('question_answers');
}
