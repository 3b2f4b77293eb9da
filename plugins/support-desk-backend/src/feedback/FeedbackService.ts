import { NotFoundError } from '@backstage/errors';
import {
  zoneOf,
  type decideFeedbackSchema,
  type Feedback,
  type feedbackFilterSchema,
  type giveFeedbackSchema,
  type Page,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v4 as uuid } from 'uuid';
import { z } from 'zod';
import { contentHash, fromInstant } from '../database';
import { readCursor, writeCursor } from '../http';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import type { ReportAudience } from '../reports/ReportAudience';
import { spanOf } from '../reports/periods';
import { RefusedError } from '../tickets/errors';
import { modelRef } from '../tickets/ticketFilter';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { aboutOf } from './aboutOf';
import { beginningOfDay } from './beginningOfDay';
import { StaleFeedbackError } from './errors';
import { mayDecide, type FeedbackDescriber } from './FeedbackDescriber';
import { decidedMessages, givenMessages } from './feedbackMessages';
import type {
  FeedbackFilter,
  FeedbackStore,
  StoredFeedback,
} from './FeedbackStore';
import { keepersOf, looksAfter } from './keepersOf';

const place = z.tuple([z.number(), z.string()]);

type FeedbackQuery = z.output<typeof feedbackFilterSchema> & {
  limit: number;
  cursor?: string;
};

interface FeedbackServiceOptions {
  feedback: FeedbackStore;
  describer: FeedbackDescriber;
  staff: Pick<ModelStaff, 'of' | 'find' | 'everywhere'>;
  models: Pick<TicketModels, 'namesOf'>;
  audience: ReportAudience;
  clock: ClockService;
}

/** What anybody says about support at any time, and what comes of it. */
export class FeedbackService {
  readonly #options: FeedbackServiceOptions;

  constructor(options: FeedbackServiceOptions) {
    this.#options = options;
  }

  /**
   * Keeps what somebody says who sees the model (S2-77, S2-80).
   *
   * Without a name nothing is kept that leads to a person: neither who nor when, no key by which it could be repeated; notice of it is given the next day.
   *
   * @throws NotFoundError, NotAllowedError for a model that there is not or that is not for the caller
   * @throws InvalidAnswersError for something that the model does not have
   * @throws ConflictError when the key came with something else
   */
  async give(
    request: z.output<typeof giveFeedbackSchema>,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<Feedback> {
    const { feedback, describer, staff, clock } = this.#options;
    const standing = await staff.of(request.model, caller);
    const { model } = standing.registered;
    const { kind, text, score, anonymous } = request;
    const idempotent =
      idempotencyKey && !anonymous
        ? {
            actor: caller.user,
            key: idempotencyKey,
            hash: contentHash(request),
          }
        : undefined;
    const repeated = idempotent && (await feedback.findRepeated(idempotent));
    if (repeated) return describer.one({ feedback: repeated, standing });

    const now = clock.now();
    const given: StoredFeedback = {
      id: uuid(),
      version: 1,
      modelRef: model.ref,
      kind,
      text,
      score,
      givenBy: anonymous ? undefined : caller.user,
      givenAt: anonymous ? beginningOfDay(model, now) : now,
      about: aboutOf(request.about, standing),
      status: 'new',
    };
    const added = await feedback.add(given, {
      messages: await this.#givenMessages(given, standing),
      request: idempotent,
    });
    return describer.one({ feedback: added, standing });
  }

  /** What the caller gave, and what they look after; newest first. */
  async list(
    query: FeedbackQuery,
    caller: TicketCaller,
  ): Promise<Page<Feedback>> {
    const { feedback, describer, staff } = this.#options;
    const { limit, cursor } = query;
    const standings = await staff.everywhere(caller);
    const byModel = new Map(standings.map(it => [it.registered.model.ref, it]));
    const after = cursor ? readCursor(cursor, place) : undefined;
    const found = await feedback.list(filterOf(query, caller, standings), {
      limit: limit + 1,
      ...(after && { after: { givenAt: after[0], id: after[1] } }),
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await describer.list(
        page.map(it => ({ feedback: it, standing: byModel.get(it.modelRef) })),
      ),
      ...(found.length > limit &&
        last && {
          nextCursor: writeCursor([fromInstant(last.givenAt), last.id]),
        }),
    };
  }

  /**
   * Decides what comes of it, and tells whoever gave it (S0-82).
   *
   * @param version - that the caller saw
   * @throws NotFoundError for what the caller does not see
   * @throws RefusedError for whoever gave it
   * @throws StaleFeedbackError
   */
  async decide(
    id: string,
    version: number,
    { status, text }: z.output<typeof decideFeedbackSchema>,
    caller: TicketCaller,
  ): Promise<Feedback> {
    const { feedback, describer, staff, models, clock } = this.#options;
    const found = await feedback.find(id);
    const standing = found && (await staff.find(found.modelRef, caller));
    const decides = found && mayDecide({ feedback: found, standing });
    if (!found || !standing || (!decides && found.givenBy !== caller.user)) {
      throw new NotFoundError(`feedback: there is no '${id}' for you to see`);
    }
    const { model } = standing.registered;
    if (!decides) {
      throw new RefusedError({
        code: 'ROLE_REQUIRED',
        message: `feedback: what comes of it is decided by those who support ${model.title}, and its owner ${model.owner}`,
      });
    }
    if (found.version !== version) throw new StaleFeedbackError(version, found);
    const at = clock.now();
    const decided: StoredFeedback = {
      ...found,
      status,
      decision: { by: caller.user, at, text },
    };
    const names = await models.namesOf([caller.user]);
    const words = {
      model: model.title,
      decider: names[caller.user] ?? caller.user,
    };
    await feedback.update(decided, decidedMessages(decided, words), at);
    return describer.one({
      feedback: { ...decided, version: version + 1 },
      standing,
    });
  }

  async #givenMessages(given: StoredFeedback, { registered }: Standing) {
    if (!given.givenBy) return [];
    const { models, audience } = this.#options;
    const { model } = registered;
    const names = await models.namesOf([given.givenBy]);
    const keepers = await audience.holdersOf({ model }, keepersOf(model));
    return givenMessages(given, {
      model: model.title,
      giver: names[given.givenBy] ?? given.givenBy,
      recipients: [...keepers, model.owner],
    });
  }
}

function filterOf(
  query: FeedbackQuery,
  caller: TicketCaller,
  standings: Standing[],
): FeedbackFilter {
  const { id, kind, status, mine, period } = query;
  const model = query.model && modelRef(query.model);
  const known = standings.find(it => it.registered.model.ref === model);
  const zone = known ? zoneOf(known.registered.model) : 'utc';
  const span = period ? spanOf(period, zone) : undefined;
  return {
    user: caller.user,
    lookedAfter: standings
      .filter(looksAfter)
      .map(it => it.registered.model.ref),
    ...(id && { id }),
    ...(model && { model }),
    ...(kind && { kinds: [kind] }),
    status,
    mine,
    ...(span && { from: span.from, to: span.to }),
  };
}
