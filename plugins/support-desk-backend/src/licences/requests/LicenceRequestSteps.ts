import {
  licenceRequestStateAfter,
  localDate,
  type LicenceRequestDetail,
  type licenceRequestStepSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import { NoneFreeError } from '../seatErrors';
import { NotIntegratedError } from '../seats/errors';
import { assertPossible } from './assertPossible';
import { NotPossibleError } from './errors';
import type { StoredRequest } from './LicenceRequestStore';
import { readyMessage, stepMessage } from './requestMessages';
import type { RequestOptions } from './requestOptions';
import type { SeenRequest } from './RequestSight';
import { wordsOf } from './wordsOf';

type Step = z.output<typeof licenceRequestStepSchema>;
type StepOf<Action extends Step['action']> = Extract<Step, { action: Action }>;

/** What a step changes of a request. */
interface Outcome {
  becomes?: Partial<StoredRequest>;
  reason?: string;
  /** Of a class. */
  day?: string;
  /** What else happens in its transaction. */
  besides?(tx: Knex.Transaction): Promise<unknown>;
}

/** What people do with a request for a licence, from the approval to the seat. */
export class LicenceRequestSteps {
  readonly #options: RequestOptions;

  constructor(options: RequestOptions) {
    this.#options = options;
  }

  /**
   * @param version - that the caller saw
   * @throws NotFoundError for a request that the caller does not see
   * @throws NotAllowedError for a step that is for others
   * @throws StaleRequestError, NotPossibleError, ClassFullError
   * @throws InvalidAnswersError for a day that does not fit
   * @throws NoneFreeError with the ways to get more, HeldAlreadyError, NotIntegratedError for `give`
   */
  async take(
    id: string,
    version: number,
    step: Step,
    caller: TicketCaller,
  ): Promise<LicenceRequestDetail> {
    const { requests, requestSight, requestDescriber, clock } = this.#options;
    const seen = await requestSight.see(id, caller);
    assertPossible(step.action, version, seen);
    const { request, licence } = seen;
    const at = clock.now();
    const outcome = await this.#outcomeOf(step, seen, caller);
    const becomes: StoredRequest = {
      ...request,
      ...outcome.becomes,
      state: licenceRequestStateAfter(step.action, seen.facts),
      updatedAt: at,
      updatedBy: caller.user,
    };
    const change = {
      request: becomes,
      event: {
        action: step.action,
        actor: caller.user,
        at,
        reason: outcome.reason,
        day: outcome.day,
      },
      places: licence?.licence.places,
      messages: await this.#messages(step, seen, becomes),
    };
    try {
      await requests.update(change, outcome.besides);
    } catch (error) {
      throw await this.#explained(error, seen);
    }
    return requestDescriber.detail(await requestSight.see(id, caller));
  }

  async #outcomeOf(
    step: Step,
    seen: SeenRequest,
    caller: TicketCaller,
  ): Promise<Outcome> {
    switch (step.action) {
      case 'approve':
        return { ...this.#decision(step, caller, 'approval') };
      case 'decline':
        return { ...this.#decision(step, caller, 'declined') };
      case 'book':
        return this.#book(step, seen);
      case 'attended':
        return this.#attended(step, seen);
      case 'missed':
        return this.#missed(seen);
      case 'give':
        return this.#give(step, seen, caller);
      default:
        return { reason: step.reason };
    }
  }

  #decision(
    { reason }: { reason?: string },
    caller: TicketCaller,
    field: 'approval' | 'declined',
  ): Outcome {
    const decision = { by: caller.user, at: this.#options.clock.now(), reason };
    return { becomes: { [field]: decision }, reason };
  }

  async #book(
    { day }: StepOf<'book'>,
    { request, licence, model }: SeenRequest,
  ): Promise<Outcome> {
    const training = request.training!;
    if (!model) throw modelGone(request);
    const terms = {
      model,
      training: training.type,
      places: licence?.licence.places,
    };
    await this.#options.classes.assertOffered(day, terms, training.day);
    const place = model.requestTypes[training.type]?.place;
    return { becomes: { training: { ...training, day, place } }, day };
  }

  #attended(step: StepOf<'attended'>, seen: SeenRequest): Outcome {
    const training = seen.request.training!;
    const day = step.day ?? training.day;
    if (day === undefined) {
      const message = 'is needed: no class is booked';
      throw new InvalidAnswersError([{ field: 'day', message }]);
    }
    this.#assertPast(day, seen);
    return {
      becomes: {
        training: {
          ...training,
          attendedOn: day,
          // Whoever came to another class gives back the place in this one.
          day: day === training.day ? day : undefined,
        },
      },
      day,
    };
  }

  #missed(seen: SeenRequest): Outcome {
    const training = seen.request.training!;
    const day = training.day!;
    this.#assertPast(day, seen);
    const missed = [...training.missed, day];
    return {
      becomes: { training: { ...training, day: undefined, missed } },
      day,
    };
  }

  #assertPast(day: string, { request, model }: SeenRequest) {
    if (!model) throw modelGone(request);
    const today = localDate(model, this.#options.clock.now());
    if (day <= today) return;
    const message = `${day} is still to come; today is ${today}`;
    throw new InvalidAnswersError([{ field: 'day', message }]);
  }

  #give(
    { notIntegratedConfirmed }: StepOf<'give'>,
    { request, licence }: SeenRequest,
    caller: TicketCaller,
  ): Outcome {
    if (licence && !licence.licence.integrated && !notIntegratedConfirmed) {
      throw new NotIntegratedError(licence.licence);
    }
    const { seats, clock } = this.#options;
    const gift = {
      seat: {
        id: uuid(),
        licence: request.licence,
        holder: request.person,
        since: clock.now(),
        givenBy: caller.user,
        request: request.id,
      },
      isUnnamed: false,
      // The request tells its own.
      messages: [],
    };
    return { besides: tx => seats.giveWithin(tx, gift) };
  }

  async #messages(step: Step, seen: SeenRequest, becomes: StoredRequest) {
    const { request, model } = seen;
    const licence = seen.licence?.licence;
    const words = await wordsOf(
      becomes,
      becomes.updatedBy,
      { licence, model },
      this.#options.models,
    );
    const isReady = becomes.state === 'waiting' && request.state !== 'waiting';
    return [
      stepMessage(becomes, step.action, words),
      ...(isReady ? [readyMessage(becomes, words)] : []),
    ].filter(it => it.recipients.length > 0);
  }

  async #explained(error: unknown, { licence }: SeenRequest) {
    if (!(error instanceof NoneFreeError) || !licence) return error;
    return error.with(await this.#options.describer.waysToGetMore(licence));
  }
}

function modelGone({ state, modelRef }: StoredRequest) {
  return new NotPossibleError(
    state,
    ['decline', 'withdraw'],
    `the catalog lacks ${modelRef} now`,
  );
}
