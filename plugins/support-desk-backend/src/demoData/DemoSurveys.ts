import type { Knex } from 'knex';
import { DatabaseSurveyStore } from '../surveys/DatabaseSurveyStore';
import { Invitations } from '../surveys/Invitations';
import { ratingOf } from '../surveys/ratings';
import { ratingSurveyOf } from '../surveys/surveysOf';
import type { TicketCaller } from '../tickets/TicketService';
import type { DemoClock } from './DemoClock';
import type { DemoModels } from './DemoModels';
import type { DemoTicketStore } from './DemoTicketStore';

/** What people say of support after their tickets were closed, where a model asks them. */
export class DemoSurveys {
  readonly #invitations: Invitations;
  readonly #models: DemoModels;

  constructor(options: {
    knex: Knex;
    store: DemoTicketStore;
    models: DemoModels;
    clock: DemoClock;
  }) {
    const { models, clock } = options;
    this.#models = models;
    this.#invitations = new Invitations({
      ...options,
      surveys: new DatabaseSurveyStore(options),
      staff: {
        find: async (ref, caller) => {
          const { model } = models.peopleOf(ref);
          const entity = { apiVersion: '', kind: '', metadata: { name: '' } };
          return {
            registered: { model, entity, issues: [], broken: false },
            access: await models.accessOf(ref, caller, clock.now()),
            superUsers: [],
            own: [],
            isTeam: false,
            isMaintainer: false,
            isOwner: false,
          };
        },
      },
    });
  }

  /** Somebody rates how their ticket was dealt with, where its model has that asked. @param score - 1, bad, to 5, good */
  async rate(
    ticket: { id: string; modelRef: string },
    caller: TicketCaller,
    answer: { score: number; comment?: string },
  ): Promise<void> {
    const { model } = this.#models.peopleOf(ticket.modelRef);
    if (!ratingSurveyOf(model)) return;
    await this.#invitations.answer(ratingOf(ticket.id), answer, caller);
  }
}
