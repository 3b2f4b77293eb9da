import { NotFoundError } from '@backstage/errors';
import {
  addDays,
  localDate,
  zoneOf,
  type answerSurveySchema,
  type CompiledModel,
  type SurveyInvitation,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import type { ModelStaff } from '../knowledge/ModelStaff';
import { periodAt } from '../reports/periods';
import type { TicketCaller } from '../tickets/TicketService';
import type { StoredTicket, TicketStore } from '../tickets/TicketStore';
import { requestersOf } from '../tickets/work/actions/people';
import { bucketOfMonth } from './buckets';
import { closedAtOf } from './closedAtOf';
import { SurveyClosedError } from './errors';
import { askAbout, ratedTicket, ratingOf } from './ratings';
import type { StoredAsked, SurveyStore } from './SurveyStore';
import { ratingSurveyOf, surveysOf } from './surveysOf';

interface InvitationsOptions {
  surveys: SurveyStore;
  store: Pick<TicketStore, 'find' | 'findAll' | 'listEvents'>;
  staff: Pick<ModelStaff, 'find'>;
  clock: ClockService;
}

/** What people are asked, and what they answer. */
export class Invitations {
  readonly #options: InvitationsOptions;

  constructor(options: InvitationsOptions) {
    this.#options = options;
  }

  /**
   * What waits for the caller, newest first.
   *
   * @param ticket - id or key: how they may rate it instead, as long as they may, also once more
   */
  async list(
    ticket: string | undefined,
    caller: TicketCaller,
  ): Promise<{ items: SurveyInvitation[] }> {
    const all = ticket
      ? await this.#aboutTicket(ticket, caller)
      : await this.#waiting(caller);
    const asked = all.filter(it => !(it.answered && it.anonymous));
    const tickets = await this.#ticketsOf(asked);
    const items: SurveyInvitation[] = [];
    for (const it of asked) {
      const model = await this.#modelOf(it, caller);
      if (model && this.#isOpen(it, model)) {
        items.push(describe(it, model, tickets.get(it.ticketId)));
      }
    }
    return { items };
  }

  /**
   * Keeps an answer: with a name the last one counts, without one the first.
   *
   * @throws NotFoundError for what the caller is not asked
   * @throws SurveyClosedError, AlreadyAnsweredError
   */
  async answer(
    invitation: string,
    answer: z.output<typeof answerSurveySchema>,
    caller: TicketCaller,
  ): Promise<void> {
    const { surveys, clock } = this.#options;
    const ticket = ratedTicket(invitation);
    const asked = ticket
      ? (await this.#aboutTicket(ticket, caller))[0]
      : await surveys.find(invitation, caller.user);
    const model = asked && (await this.#modelOf(asked, caller));
    if (!model) {
      throw new NotFoundError(
        `invitation: you are not asked '${invitation}'; what you are asked stands at /survey-invitations`,
      );
    }
    if (!this.#isOpen(asked, model)) {
      throw new SurveyClosedError(asked.closesOn);
    }
    const at = clock.now();
    const bucket = ticket
      ? bucketOfMonth(
          { model: model.ref, survey: asked.survey },
          periodAt(at, 'month', zoneOf(model)),
        )
      : asked.round;
    await surveys.answer(asked, { answer, at, bucket });
  }

  async #waiting(caller: TicketCaller): Promise<StoredAsked[]> {
    const { surveys, clock } = this.#options;
    // Somewhere it is still the day before.
    const from = addDays(clock.now().toISOString().slice(0, 10), -1);
    const waiting = await surveys.waitingFor(caller.user, from);
    const open: StoredAsked[] = [];
    for (const asked of waiting) {
      const run = asked.ticketId
        ? undefined
        : await surveys.findRun(asked.round);
      if (!run?.closedAt) open.push(asked);
    }
    return open;
  }

  /** What the caller is, or may be, asked about a ticket: one of theirs that is closed. */
  async #aboutTicket(
    idOrKey: string,
    caller: TicketCaller,
  ): Promise<StoredAsked[]> {
    const { surveys, store, staff } = this.#options;
    const ticket = await store.find(idOrKey);
    if (
      ticket?.status !== 'closed' ||
      !requestersOf(ticket).includes(caller.user)
    ) {
      return [];
    }
    const asked = await surveys.find(ratingOf(ticket.id), caller.user);
    if (asked) return [asked];
    const standing = await staff.find(ticket.modelRef, caller);
    const definition = standing && ratingSurveyOf(standing.registered.model);
    const closedAt = closedAtOf(await store.listEvents(ticket.id));
    if (!definition || !closedAt) return [];
    return [askAbout(ticket, { definition, userRef: caller.user, closedAt })];
  }

  async #ticketsOf(asked: StoredAsked[]) {
    const ids = asked.flatMap(it => it.ticketId ?? []);
    const tickets = await this.#options.store.findAll(ids);
    return new Map<string | undefined, StoredTicket>(
      tickets.map(it => [it.id, it]),
    );
  }

  async #modelOf(
    { modelRef }: StoredAsked,
    caller: TicketCaller,
  ): Promise<CompiledModel | undefined> {
    const standing = await this.#options.staff.find(modelRef, caller);
    return standing?.registered.model;
  }

  #isOpen({ closesOn }: StoredAsked, model: CompiledModel): boolean {
    return localDate(model, this.#options.clock.now()) <= closesOn;
  }
}

function describe(
  asked: StoredAsked,
  model: CompiledModel,
  ticket: StoredTicket | undefined,
): SurveyInvitation {
  const { round, survey, question, askedAt, closesOn, anonymous } = asked;
  const definition = surveysOf(model).find(it => it.id === survey);
  return {
    id: round,
    model: model.ref,
    modelTitle: model.title,
    survey: { id: survey, title: definition?.title ?? survey },
    question,
    ...(ticket && {
      ticket: { id: ticket.id, key: ticket.key, summary: ticket.summary },
    }),
    askedAt: askedAt.toISOString(),
    closesOn,
    anonymous,
    ...(asked.answer && { answer: asked.answer }),
  };
}
