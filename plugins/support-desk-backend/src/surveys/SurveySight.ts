import type { AskInstead } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import type { ReportAudience } from '../reports/ReportAudience';
import { namedRoles } from '../reports/ReportSight';
import { InvalidAnswersError, RefusedError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { surveysOf, type SurveyDefinition } from './surveysOf';

/** So many are named of those to turn to. */
const MOST_NAMES = 5;

/** A survey, and what the caller is to its model. */
export interface SeenSurvey {
  definition: SurveyDefinition;
  standing: Standing;
}

/** Tells who may run surveys, and who sees what came out of them. */
export class SurveySight {
  readonly #staff: Pick<ModelStaff, 'of'>;
  readonly #models: Pick<TicketModels, 'namesOf'>;
  readonly #audience: ReportAudience;

  constructor(options: {
    staff: Pick<ModelStaff, 'of'>;
    models: Pick<TicketModels, 'namesOf'>;
    audience: ReportAudience;
  }) {
    this.#staff = options.staff;
    this.#models = options.models;
    this.#audience = options.audience;
  }

  /**
   * A survey whose results the caller may read: those who run it, to whom it is sent, who review it, the team and the owner.
   *
   * @throws NotFoundError, NotAllowedError for a model that there is not or that is not for the caller
   * @throws InvalidAnswersError for a survey that the model does not have
   * @throws RefusedError for others
   */
  async readable(
    of: { model: string; survey: string },
    caller: TicketCaller,
  ): Promise<SeenSurvey> {
    const seen = await this.#find(of, caller);
    const { report } = seen.definition;
    const readers = [
      ...report.responsible,
      ...report.sentTo,
      ...(report.review?.responsible ?? []),
    ];
    if (!seen.standing.isTeam && !isAny(seen.standing, readers)) {
      throw await this.#refusal(seen, 'what came out of it is not for you');
    }
    return seen;
  }

  /** A survey that the caller may run: who is responsible for it by the model, and the owner. @throws as {@link SurveySight.readable} */
  async runnable(
    of: { model: string; survey: string },
    caller: TicketCaller,
  ): Promise<SeenSurvey> {
    const seen = await this.#find(of, caller);
    if (!mayRun(seen)) {
      throw await this.#refusal(seen, 'it is run by those responsible');
    }
    return seen;
  }

  async #find(
    of: { model: string; survey: string },
    caller: TicketCaller,
  ): Promise<SeenSurvey> {
    const standing = await this.#staff.of(of.model, caller);
    const surveys = surveysOf(standing.registered.model);
    const definition = surveys.find(it => it.id === of.survey);
    if (definition) return { definition, standing };
    const allowed = surveys.map(it => it.id);
    const message = `'${of.survey}' is no survey of ${standing.registered.model.title}`;
    throw new InvalidAnswersError([{ field: 'survey', message, allowed }]);
  }

  async #refusal(
    { definition }: SeenSurvey,
    message: string,
  ): Promise<RefusedError> {
    const { title, model, report } = definition;
    const ask: AskInstead[] = [];
    for (const role of namedRoles(definition, report.responsible)) {
      const users = await this.#audience.holdersOf(definition, [role.id]);
      const some = users.slice(0, MOST_NAMES);
      const names = await this.#models.namesOf(some);
      ask.push({
        role: role.id,
        title: role.title,
        people: some.map(user => ({ user, name: names[user] ?? user })),
      });
    }
    return new RefusedError({
      code: 'ROLE_REQUIRED',
      message: `survey: ${title}: ${message}; ask ${
        ask.map(it => it.title).join(', ') || model.owner
      }`,
      ask,
    });
  }
}

/** Whether the caller may start rounds of a survey, remind and close. */
export function mayRun({ definition, standing }: SeenSurvey): boolean {
  return isAny(standing, definition.report.responsible);
}

function isAny({ access, isOwner }: Standing, roles: string[]): boolean {
  return isOwner || roles.some(it => access.roles.has(it));
}
