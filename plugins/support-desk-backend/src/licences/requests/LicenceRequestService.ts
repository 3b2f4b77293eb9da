import {
  checkLicenceRequest,
  firstLicenceRequestState,
  licenceRequestFields,
  licenceRequestStateSchema,
  type askLicenceSchema,
  type CompiledModel,
  type LicenceRequest,
  type LicenceRequestDetail,
  type licenceRequestQuerySchema,
  type Page,
  type RoleContext,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { contentHash } from '../../database';
import { parseWords } from '../../http';
import { InvalidAnswersError } from '../../tickets/errors';
import { modelRef } from '../../tickets/ticketFilter';
import type { TicketCaller } from '../../tickets/TicketService';
import type { SeenLicence } from '../LicenceSight';
import type { StoredLicence } from '../LicenceStore';
import { approversOf } from './approversOf';
import { AskedPerson } from './AskedPerson';
import { AskedAlreadyError } from './errors';
import type { StoredRequest } from './LicenceRequestStore';
import { askedMessages } from './requestMessages';
import type { RequestOptions } from './requestOptions';
import { seenBy } from './RequestSight';
import { scopesOf } from './scopesOf';
import { wordsOf } from './wordsOf';

type Asked = z.output<typeof askLicenceSchema>;

/** Asks for licences, and lists who has asked for what. */
export class LicenceRequestService {
  readonly #options: RequestOptions;
  readonly #person: AskedPerson;

  constructor(options: RequestOptions) {
    this.#options = options;
    this.#person = new AskedPerson(options);
  }

  /**
   * @param idempotencyKey - the same key and request twice asks once
   * @throws NotFoundError for a licence that there is not, or that is not for the caller
   * @throws InvalidAnswersError that names each field that is wrong, and the classes that are offered
   * @throws HasSeatError, AskedAlreadyError, ClassFullError
   * @throws ConflictError when the key came with another request
   */
  async ask(
    asked: Asked,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<LicenceRequestDetail> {
    const { requests, sight, models } = this.#options;
    const repeatable = idempotencyKey
      ? { actor: caller.user, key: idempotencyKey, hash: contentHash(asked) }
      : undefined;
    const repeated = repeatable && (await requests.findRepeated(repeatable));
    if (repeated) return this.get(repeated.id, caller);

    const seen = await sight.see(asked.licence, caller);
    const { licence, standing } = seen;
    const { model } = standing.registered;
    const request = await this.#requestOf(asked, seen, caller);
    await this.#check(asked, licence, model);
    const words = await wordsOf(
      request,
      caller.user,
      { licence, model },
      models,
    );
    const { id } = await requests.ask({
      request,
      repeatable,
      places: licence.places,
      event: {
        action: 'asked',
        actor: caller.user,
        at: request.askedAt,
        day: asked.trainingOn,
      },
      messages: askedMessages(request, words),
    });
    return this.get(id, caller);
  }

  /** @throws MalformedRequestError for a state that there is not */
  async list(
    query: z.output<typeof licenceRequestQuerySchema>,
    caller: TicketCaller,
  ): Promise<Page<LicenceRequest>> {
    const { requests, requestDescriber, sight, clock } = this.#options;
    const { scope, limit, cursor, model, licence, ticket } = query;
    const { options } = licenceRequestStateSchema;
    const states = parseWords('query.state', query.state, options);
    const all = ticket
      ? await sight.ofModels(await requests.modelsAbout(ticket), caller)
      : await sight.all(caller);
    const found = await requests.list({
      ...scopesOf(all, clock.now()),
      scope,
      user: caller.user,
      memberships: [...new Set([caller.user, ...caller.memberships])],
      model: model && modelRef(model),
      licence,
      ticket,
      states,
      limit: limit + 1,
      after: cursor,
    });
    const page = found.slice(0, limit);
    const licences = new Map(all.licences.map(it => [it.licence.id, it]));
    const standings = new Map(
      all.standings.map(it => [it.standing.registered.model.ref, it]),
    );
    const items = await requestDescriber.list(
      page.map(request => {
        const of = standings.get(request.modelRef);
        return seenBy(request, caller, {
          of,
          licence: licences.get(request.licence),
          model: of?.standing.registered.model,
        });
      }),
    );
    return {
      items,
      ...(found.length > limit && { nextCursor: page.at(-1)!.id }),
    };
  }

  /** @throws NotFoundError for one that the caller does not see */
  async get(id: string, caller: TicketCaller): Promise<LicenceRequestDetail> {
    const { requestSight, requestDescriber } = this.#options;
    return requestDescriber.detail(await requestSight.see(id, caller));
  }

  async #requestOf(
    asked: Asked,
    seen: SeenLicence,
    caller: TicketCaller,
  ): Promise<StoredRequest> {
    const { requests, clock } = this.#options;
    const { licence, standing } = seen;
    const { model } = standing.registered;
    const context = await this.#person.find(asked.person, seen, caller);
    const person = context.caller.user;
    const open = await requests.findOpen(licence.id, person);
    if (open) throw new AskedAlreadyError(open);
    const approvers = await this.#approvers(licence, context);
    const now = clock.now();
    const { training } = licence;
    return {
      id: uuid(),
      version: 1,
      licence: licence.id,
      title: licence.title,
      modelRef: model.ref,
      person,
      askedBy: caller.user,
      askedAt: now,
      reason: asked.reason,
      answers: answersIn(asked, licence, model),
      remarks: await this.#person.remarksOn(context, training),
      state: firstLicenceRequestState({
        needsApproval: approvers.length > 0,
        hasTraining: training !== undefined,
      }),
      approvers,
      ...(training !== undefined && {
        training: {
          type: training,
          place: model.requestTypes[training]?.place,
          day: asked.trainingOn,
          missed: [],
        },
      }),
      updatedAt: now,
      updatedBy: caller.user,
    };
  }

  /** Of those who are away their deputies are asked, too: they are told instead. */
  async #approvers(
    licence: StoredLicence,
    context: RoleContext,
  ): Promise<string[]> {
    const approvers = approversOf(licence, context);
    const { whereabouts } = this.#options;
    const away = await whereabouts.awayAt(approvers, context.now);
    const deputies = [...away.values()].flatMap(it => it.deputy ?? []);
    const others = deputies.filter(it => it !== context.caller.user);
    return [...new Set([...approvers, ...others])];
  }

  /** @throws InvalidAnswersError, ClassFullError */
  async #check(
    { answers, trainingOn }: Asked,
    licence: StoredLicence,
    model: CompiledModel,
  ) {
    const { classes, clock } = this.#options;
    const { training, places } = licence;
    const problems = checkLicenceRequest(model, licence, answers, clock.now());
    if (licence.goneAt) {
      const message = `'${licence.title}' is no licence of ${model.title} any more`;
      problems.push({ field: 'licence', message });
    }
    if (trainingOn && training === undefined) {
      const message = `no training comes before a seat of '${licence.title}'; leave it out`;
      problems.push({ field: 'trainingOn', message });
    } else if (trainingOn && training !== undefined) {
      const terms = { model, training, places };
      problems.push(...(await classes.check(trainingOn, 'trainingOn', terms)));
    }
    if (problems.length > 0) throw new InvalidAnswersError(problems);
  }
}

/** What was answered, with the labels as they are. */
function answersIn(
  { answers }: Asked,
  licence: StoredLicence,
  model: CompiledModel,
): StoredRequest['answers'] {
  return licenceRequestFields(model, licence)
    .filter(it => Object.hasOwn(answers, it.id))
    .map(({ id, title }) => ({ field: id, label: title, value: answers[id] }));
}
