import { NotFoundError } from '@backstage/errors';
import {
  questionStatusSchema,
  type QuestionStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { chunksOf, toInstant } from '../../database';
import { sidesOf } from '../../questions/QuestionSight';
import type { TicketCaller } from '../../tickets/TicketService';
import type { ModelStaff } from '../ModelStaff';
import type { AskedSource, SeenAsked } from './asked';
import { AskedTable, type AskedRow } from './AskedTable';

/** What became a ticket is asked by that; what was withdrawn is not asked. */
const COUNTED = questionStatusSchema.options.filter(
  it => it !== 'ticket' && it !== 'withdrawn',
);

interface QuestionAsked extends AskedRow {
  asked_by: string;
}

const TABLE = new AskedTable<QuestionAsked>({
  table: 'questions',
  at: 'asked_at',
  text: 'details',
  more: ['asked_by'],
  counted: questions => questions.whereIn('status', COUNTED),
  toAsked: ({ id, at, asked_by: asker, module, title, text }) => ({
    kind: 'question',
    id,
    at: toInstant(at),
    asker,
    module: module ?? undefined,
    title,
    text,
  }),
});

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

  state(knex: Knex, modelRef: string, since: Date) {
    return TABLE.state(knex, modelRef, since);
  }

  since(knex: Knex, modelRef: string, since: Date) {
    return TABLE.since(knex, modelRef, since);
  }

  byIds(knex: Knex, ids: string[]) {
    return TABLE.byIds(knex, ids);
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
    for (const chunk of chunksOf(ids)) {
      rows.push(
        ...(await this.#knex('questions')
          .whereIn('id', chunk)
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
}
