import { NotAllowedError } from '@backstage/errors';
import {
  questionStatusSchema,
  type answerQuestionSchema,
  type askQuestionSchema,
  type Page,
  type Question,
  type QuestionDetail,
  type questionQuerySchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { contentHash } from '../database';
import type { Whereabouts } from '../escalation/Whereabouts';
import { parseWords } from '../http';
import type { CandidateIntake } from '../knowledge/candidates/CandidateIntake';
import type { ModelStaff } from '../knowledge/ModelStaff';
import { InvalidAnswersError } from '../tickets/errors';
import { modelRef } from '../tickets/ticketFilter';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { findPlace, instead } from './findPlace';
import { listingsFor, offerableTo } from './offerable';
import type { QuestionDescriber } from './QuestionDescriber';
import { answeredMessages, turnMessages } from './questionMessages';
import { answersIn, helps, sidesOf, type QuestionSight } from './QuestionSight';
import type { QuestionStore, StoredQuestion } from './QuestionStore';
import { wordsOf } from './wordsOf';

/** What the service of questions is made of. */
export interface QuestionOptions {
  questions: QuestionStore;
  sight: QuestionSight;
  describer: QuestionDescriber;
  staff: Pick<ModelStaff, 'of' | 'everywhere'>;
  models: Pick<TicketModels, 'isUser' | 'namesOf'>;
  whereabouts: Whereabouts;
  intake: CandidateIntake;
  clock: ClockService;
}

/** Informal questions to super users: no ticket, no clock (S1-34). */
export class QuestionService {
  readonly #options: QuestionOptions;

  constructor(options: QuestionOptions) {
    this.#options = options;
  }

  /**
   * Asks, and offers it to the super user whose turn it is.
   *
   * @param idempotencyKey - the same key and question twice asks once
   * @throws NotFoundError, NotAllowedError for a model that there is not or that is not for the caller
   * @throws InvalidAnswersError that names each field that is wrong, and who takes what no super user covers
   * @throws ConflictError when the key came with another question
   */
  async ask(
    request: z.output<typeof askQuestionSchema>,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<QuestionDetail> {
    const { questions, staff, whereabouts, models, intake } = this.#options;
    const idempotent = idempotencyKey
      ? { actor: caller.user, key: idempotencyKey, hash: contentHash(request) }
      : undefined;
    const repeated = idempotent && (await questions.findRepeated(idempotent));
    if (repeated) return this.get(repeated.id, caller);

    const standing = await staff.of(request.model, caller);
    const { model } = standing.registered;
    const place = findPlace(request, standing);
    const listings = listingsFor(standing.superUsers, place);
    if (listings.every(it => it.user === caller.user)) {
      const message = `you are the only super user there is for it; ${instead(
        standing,
      )}`;
      throw new InvalidAnswersError([
        { field: request.area ? 'area' : 'module', message },
      ]);
    }
    const now = this.#options.clock.now();
    const question: StoredQuestion = {
      ...place,
      id: uuid(),
      version: 1,
      modelRef: model.ref,
      summary: request.summary,
      details: request.details,
      status: 'open',
      askedBy: caller.user,
      askedAt: now,
      updatedAt: now,
      updatedBy: caller.user,
    };
    const words = await wordsOf(place, caller.user, standing, models);
    const asked = await questions.ask({
      question,
      request: idempotent,
      offerTo: await offerableTo(listings, whereabouts, now, [caller.user]),
      messages: it => turnMessages(it, words),
    });
    intake.asked(model.ref);
    return this.get(asked.id, caller);
  }

  /** @throws MalformedRequestError for a status that there is not */
  async list(
    query: z.output<typeof questionQuerySchema>,
    caller: TicketCaller,
  ): Promise<Page<Question>> {
    const { questions, staff, describer } = this.#options;
    const { scope, limit, cursor } = query;
    const statuses = parseWords(
      'query.status',
      query.status,
      questionStatusSchema.options,
    );
    const standings = await staff.everywhere(caller);
    const byModel = new Map(standings.map(it => [it.registered.model.ref, it]));
    const found = await questions.list({
      scope,
      user: caller.user,
      models: standings
        .filter(it =>
          scope === 'toAnswer' ? it.own.length > 0 : answersIn(it),
        )
        .map(it => it.registered.model.ref),
      model: query.model && modelRef(query.model),
      statuses,
      limit: limit + 1,
      after: cursor,
    });
    const page = found.slice(0, limit);
    const items = await describer.list(
      page.map(question => {
        const standing = byModel.get(question.modelRef);
        const sides = sidesOf(question, caller, standing);
        return { question, standing, sides };
      }),
    );
    return {
      items,
      ...(found.length > limit && { nextCursor: page.at(-1)!.id }),
    };
  }

  /** @throws NotFoundError for one that the caller does not see */
  async get(id: string, caller: TicketCaller): Promise<QuestionDetail> {
    const { sight, describer } = this.#options;
    return describer.detail(await sight.see(id, caller));
  }

  /**
   * @throws NotFoundError for one that the caller does not see
   * @throws NotAllowedError for whoever asked it
   * @throws EndedQuestionError
   */
  async answer(
    id: string,
    { text }: z.output<typeof answerQuestionSchema>,
    caller: TicketCaller,
  ): Promise<QuestionDetail> {
    const { questions, sight, models, clock } = this.#options;
    const { question, sides } = await sight.see(id, caller);
    if (!helps(sides) || question.askedBy === caller.user) {
      throw new NotAllowedError(
        "question: you asked it; add to it with the step 'askAgain', the super users and the team answer",
      );
    }
    const names = await models.namesOf([caller.user]);
    const words = { actor: names[caller.user] ?? caller.user };
    await questions.answer(id, {
      said: {
        id: uuid(),
        kind: 'answer',
        author: caller.user,
        at: clock.now(),
        text,
        solved: false,
      },
      takes: sides.includes('superUser'),
      messages: it => answeredMessages(it, words, text),
    });
    return this.get(id, caller);
  }
}
