import type { Knex } from 'knex';
import {
  assertSameRequest,
  chunksOf,
  fromInstant,
  fromRepeatable,
  makeOnce,
  toInstant,
  type IdempotentRequest,
} from '../database';
import { enqueueMessages } from '../outbox/DatabaseOutbox';
import type { NotificationMessage } from '../outbox/types';
import { StaleRunError } from './errors';
import { answersIn, keepAnonymously, keepWithName } from './keepAnswer';
import type { SurveyAnswer } from './pool';
import {
  fromAsked,
  fromRun,
  toAsked,
  toCountedRun,
  toRun,
  type AskedRow,
  type CountedRow,
  type RunRow,
} from './surveyRows';
import type { StoredAsked, StoredRun, SurveyStore } from './SurveyStore';

const runsIn = (knex: Knex) => knex<RunRow>('survey_runs');
const askedIn = (knex: Knex) => knex<AskedRow>('survey_asked');

/** Keeps surveys in PostgreSQL or SQLite. */
export class DatabaseSurveyStore implements SurveyStore {
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async start(start: Parameters<SurveyStore['start']>[0]) {
    const { run, recipients, messages, request } = start;
    const make = async () => {
      await this.#knex.transaction(async tx => {
        await runsIn(tx).insert({
          ...fromRun(run),
          ...fromRepeatable(request),
        });
        for (const users of chunksOf(recipients)) {
          await askedIn(tx).insert(users.map(it => fromAsked(ask(run, it))));
        }
        await enqueueMessages(tx, messages, run.startedAt);
      });
      return run;
    };
    return makeOnce(make, () => request && this.findRepeated(request));
  }

  async findRepeated(request: IdempotentRequest) {
    const { actor, key } = request;
    const row = await runsIn(this.#knex)
      .where({ started_by: actor, request_key: key })
      .first();
    assertSameRequest(request, row, 'round');
    return row && toRun(row);
  }

  async findRun(id: string) {
    const row = await counted(this.#knex).where({ id }).first();
    return row && toCountedRun(row);
  }

  async listRuns({ model, survey }: { model: string; survey: string }) {
    const rows: CountedRow[] = await counted(this.#knex)
      .where({ model_ref: model, survey })
      .orderBy([
        { column: 'started_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return rows.map(toCountedRun);
  }

  async listOpenRuns() {
    const rows: CountedRow[] = await counted(this.#knex)
      .whereNull('closed_at')
      .orderBy('closes_on');
    return rows.map(toCountedRun);
  }

  async updateRun(run: StoredRun, messages: NotificationMessage[], at: Date) {
    await this.#knex.transaction(async tx => {
      const { id, version } = run;
      const count = await runsIn(tx)
        .where({ id, version })
        .update({ ...fromRun(run), version: version + 1 });
      if (count === 0) {
        const row = await runsIn(tx).where({ id }).first();
        throw new StaleRunError(version, row && toRun(row));
      }
      await enqueueMessages(tx, messages, at);
    });
  }

  async askedIn(round: string) {
    const rows = await askedIn(this.#knex).where({ round }).orderBy('user_ref');
    return rows.map(toAsked);
  }

  async askedSince(model: string, since: Date) {
    return askedIn(this.#knex)
      .where({ model_ref: model })
      .where('asked_at', '>', fromInstant(since))
      .distinct()
      .pluck('user_ref');
  }

  async waitingFor(user: string, from: string) {
    const rows = await askedIn(this.#knex)
      .where({ user_ref: user, answered: false })
      .where('closes_on', '>=', from)
      .orderBy([
        { column: 'asked_at', order: 'desc' },
        { column: 'round', order: 'desc' },
      ]);
    return rows.map(toAsked);
  }

  async find(round: string, user: string) {
    const row = await askedIn(this.#knex)
      .where({ round, user_ref: user })
      .first();
    return row && toAsked(row);
  }

  async ask(asked: StoredAsked, message: NotificationMessage) {
    await this.#knex.transaction(async tx => {
      const added = await askedIn(tx)
        .insert(fromAsked(asked))
        .onConflict(['round', 'user_ref'])
        .ignore()
        .returning('round');
      if (added.length === 0) return;
      await enqueueMessages(tx, [message], asked.askedAt);
    });
  }

  async answer(
    asked: StoredAsked,
    kept: { answer: SurveyAnswer; at: Date; bucket: string },
  ) {
    await this.#knex.transaction(tx =>
      asked.anonymous
        ? keepAnonymously(tx, asked, kept)
        : keepWithName(tx, asked, kept),
    );
  }

  async anonymousAnswers(bucket: string) {
    return answersIn(this.#knex, bucket);
  }

  async runsEnding(of: Parameters<SurveyStore['runsEnding']>[0]) {
    const rows: CountedRow[] = await counted(this.#knex)
      .where({ model_ref: of.model, survey: of.survey })
      .whereBetween('closes_on', [of.from, of.to])
      .orderBy(['closes_on', 'id']);
    return rows.map(toCountedRun);
  }

  async ratings({
    model,
    survey,
    from,
    to,
  }: Parameters<SurveyStore['ratings']>[0]) {
    const within = (column: 'asked_at' | 'answered_at') =>
      askedIn(this.#knex)
        .where({ model_ref: model, survey })
        .whereNotNull('ticket_id')
        .where(column, '>=', fromInstant(from))
        .where(column, '<', fromInstant(to));
    const [{ asked }] = await within('asked_at').count({ asked: '*' });
    const rows = await within('answered_at').orderBy(['answered_at', 'round']);
    return {
      asked: Number(asked),
      answers: rows
        .map(toAsked)
        .flatMap(({ answer, userRef }) =>
          answer ? [{ ...answer, by: userRef }] : [],
        ),
    };
  }

  async closedTickets(models: string[], since: Date) {
    return this.#knex('tickets')
      .whereIn('model_ref', models)
      .where('status', 'closed')
      .where('updated_at', '>=', fromInstant(since))
      .whereNotExists(
        this.#knex('survey_asked').whereRaw(
          'survey_asked.ticket_id = tickets.id',
        ),
      )
      .orderBy('updated_at')
      .pluck('id');
  }

  async firstUse({ model, survey }: { model: string; survey: string }) {
    const row = await askedIn(this.#knex)
      .where({ model_ref: model, survey })
      .min({ first: 'asked_at' })
      .first();
    return toInstant((row?.first as number | string | null) ?? null);
  }
}

function counted(knex: Knex) {
  const who = () =>
    knex('survey_asked').whereRaw('survey_asked.round = survey_runs.id');
  return knex<CountedRow>('survey_runs').select(
    'survey_runs.*',
    who().count('*').as('asked'),
    who().where('answered', true).count('*').as('answered'),
  );
}

function ask(run: StoredRun, userRef: string): StoredAsked {
  return {
    round: run.id,
    userRef,
    modelRef: run.modelRef,
    survey: run.survey,
    question: run.question,
    anonymous: run.anonymous,
    askedAt: run.startedAt,
    closesOn: run.closesOn,
    answered: false,
  };
}
