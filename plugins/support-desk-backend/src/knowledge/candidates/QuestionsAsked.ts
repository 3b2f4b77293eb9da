import { NotFoundError } from '@backstage/errors';
import {
  questionStatusSchema,
  type QuestionStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import {
  CHUNK_SIZE,
  fromInstant,
  toInstant,
  type Milliseconds,
} from '../../database';
import { sidesOf } from '../../questions/QuestionSight';
import type { TicketCaller } from '../../tickets/TicketService';
import type { ModelStaff } from '../ModelStaff';
import type { Asked, AskedSource, SeenAsked } from './asked';
import { MAX_ASKED, MAX_TEXT } from './TicketsAsked';

/** What became a ticket is asked by that; what was withdrawn is not asked. */
const COUNTED = questionStatusSchema.options.filter(
  it => it !== 'ticket' && it !== 'withdrawn',
);

interface QuestionAsked {
  id: string;
  asked_at: Milliseconds;
  asked_by: string;
  module: string | null;
  summary: string;
  text: string;
}

interface QuestionHead {
  id: string;
  model_ref: string;
  asked_by: string;
  offered_to: string | null;
  summary: string;
  status: QuestionStatus;
}

/** What super users are asked. */
export class QuestionsAsked implements AskedSource {
  readonly kind = 'question';
  readonly #knex: Knex;
  readonly #staff: Pick<ModelStaff, 'everywhere'>;

  constructor(options: { knex: Knex; staff: Pick<ModelStaff, 'everywhere'> }) {
    this.#knex = options.knex;
    this.#staff = options.staff;
  }

  async state(knex: Knex, modelRef: string, since: Date) {
    const row = await this.#of(knex, modelRef, since)
      .count({ count: '*' })
      .max({ latest: 'updated_at' })
      .first();
    return `${row?.count}/${row?.latest}`;
  }

  async since(knex: Knex, modelRef: string, since: Date) {
    const rows = await this.#of(knex, modelRef, since)
      .orderBy([
        { column: 'asked_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(MAX_ASKED)
      .select(columns(knex));
    return rows.map(toAsked);
  }

  async byIds(knex: Knex, ids: string[]) {
    const rows: QuestionAsked[] = [];
    for (let i = 0; i < ids.length; i += CHUNK_SIZE) {
      rows.push(
        ...(await knex('questions')
          .whereIn('id', ids.slice(i, i + CHUNK_SIZE))
          .select(columns(knex))),
      );
    }
    return rows.map(toAsked);
  }

  async seenBy(ids: string[], caller: TicketCaller) {
    return new Map<string, SeenAsked>(
      (await this.#seen(ids, caller)).map(({ id, summary, status }) => [
        id,
        { id, summary, status },
      ]),
    );
  }

  async locate(id: string, caller: TicketCaller) {
    const [found] = await this.#seen([id], caller);
    if (!found) {
      throw new NotFoundError(
        `question: there is no question '${id}' that you may see`,
      );
    }
    return { id, modelRef: found.model_ref, label: `'${found.summary}'` };
  }

  /** Those to which the caller is anything. */
  async #seen(ids: string[], caller: TicketCaller): Promise<QuestionHead[]> {
    if (ids.length === 0) return [];
    const standings = await this.#staff.everywhere(caller);
    const byModel = new Map(standings.map(it => [it.registered.model.ref, it]));
    const rows: QuestionHead[] = [];
    for (let i = 0; i < ids.length; i += CHUNK_SIZE) {
      rows.push(
        ...(await this.#knex('questions')
          .whereIn('id', ids.slice(i, i + CHUNK_SIZE))
          .select(
            'id',
            'model_ref',
            'asked_by',
            'offered_to',
            'summary',
            'status',
          )),
      );
    }
    return rows.filter(
      it =>
        sidesOf(
          { askedBy: it.asked_by, offeredTo: it.offered_to ?? undefined },
          caller,
          byModel.get(it.model_ref),
        ).length > 0,
    );
  }

  #of(knex: Knex, modelRef: string, since: Date) {
    return knex('questions')
      .where({ model_ref: modelRef })
      .whereIn('status', COUNTED)
      .where('asked_at', '>=', fromInstant(since));
  }
}

function columns(knex: Knex) {
  return [
    'id',
    'asked_at',
    'asked_by',
    'module',
    'summary',
    knex.raw('substr(details, 1, ?) as text', [MAX_TEXT]),
  ];
}

function toAsked(row: QuestionAsked): Asked {
  return {
    kind: 'question',
    id: row.id,
    at: toInstant(row.asked_at),
    asker: row.asked_by,
    module: row.module ?? undefined,
    title: row.summary,
    text: row.text,
  };
}
