import { randomInt } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  localDate,
  type runSurveySchema,
  type Survey,
  type SurveyRun,
  type surveyRunStepSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { contentHash } from '../database';
import type { ModelStaff } from '../knowledge/ModelStaff';
import type { ReportAudience } from '../reports/ReportAudience';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketCaller } from '../tickets/TicketService';
import { draw } from './draw';
import { RunStateError, StaleRunError } from './errors';
import type { RunSteps } from './RunSteps';
import type { SurveyDescriber } from './SurveyDescriber';
import { invitationMessage } from './surveyMessages';
import type { SeenSurvey, SurveySight } from './SurveySight';
import type { StoredRun, SurveyStore } from './SurveyStore';
import { surveysOf } from './surveysOf';

const DAY_MS = 86_400_000;
const MOST_SEEDS = 2_147_483_648;

type RunRequest = z.output<typeof runSurveySchema>;

interface SurveyRunsOptions {
  surveys: SurveyStore;
  sight: SurveySight;
  describer: SurveyDescriber;
  steps: RunSteps;
  audience: ReportAudience;
  staff: Pick<ModelStaff, 'of' | 'everywhere'>;
  clock: ClockService;
}

/** The surveys of models and their rounds, as the REST API offers them. */
export class SurveyRuns {
  readonly #options: SurveyRunsOptions;

  constructor(options: SurveyRunsOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError, NotAllowedError for a model that there is not or that is not for the caller */
  async surveys(
    model: string | undefined,
    caller: TicketCaller,
  ): Promise<{ items: Survey[] }> {
    const { staff, describer } = this.#options;
    const standings = model
      ? [await staff.of(model, caller)]
      : await staff.everywhere(caller);
    const seen = standings.flatMap(standing =>
      surveysOf(standing.registered.model).map(definition => ({
        definition,
        standing,
      })),
    );
    return { items: await Promise.all(seen.map(it => describer.survey(it))) };
  }

  /** Newest first. @throws as {@link SurveySight.readable} */
  async list(
    of: { model: string; survey: string },
    caller: TicketCaller,
  ): Promise<{ items: SurveyRun[] }> {
    const { surveys, sight, describer } = this.#options;
    const { definition } = await sight.readable(of, caller);
    const runs = await surveys.listRuns({
      model: definition.model.ref,
      survey: definition.id,
    });
    const items: SurveyRun[] = [];
    for (const run of runs) items.push(await describer.run(definition, run));
    return { items };
  }

  /**
   * Asks some people, drawn by chance (S0-83), or all.
   *
   * @throws InvalidAnswersError that names each field that is wrong
   * @throws RefusedError for those who do not run it
   * @throws ConflictError when the key came with another round
   */
  async start(
    request: RunRequest,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<SurveyRun> {
    const { surveys, sight, describer, clock } = this.#options;
    const seen = await sight.runnable(request, caller);
    const { definition } = seen;
    const idempotent = idempotencyKey
      ? { actor: caller.user, key: idempotencyKey, hash: contentHash(request) }
      : undefined;
    const repeated = idempotent && (await surveys.findRepeated(idempotent));
    if (repeated) {
      return describer.run(definition, (await surveys.findRun(repeated.id))!);
    }

    const seed = request.seed ?? randomInt(MOST_SEEDS);
    const recipients = await this.#drawn(request, seen, seed);
    const run: StoredRun = {
      id: uuid(),
      version: 1,
      modelRef: definition.model.ref,
      survey: definition.id,
      question: request.question ?? definition.question,
      anonymous: definition.survey.anonymous,
      startedBy: caller.user,
      startedAt: clock.now(),
      closesOn: request.closesOn,
      seed,
    };
    const started = await surveys.start({
      run,
      recipients,
      messages: [invitationMessage(definition, run, recipients)],
      request: idempotent,
    });
    return describer.run(definition, (await surveys.findRun(started.id))!);
  }

  /**
   * @param version - that the caller saw
   * @throws NotFoundError, RefusedError, StaleRunError
   * @throws RunStateError for a round that has ended, or in which nobody is left to remind
   */
  async step(
    id: string,
    version: number,
    { step }: z.output<typeof surveyRunStepSchema>,
    caller: TicketCaller,
  ): Promise<SurveyRun> {
    const { surveys, sight, describer, steps } = this.#options;
    const run = await surveys.findRun(id);
    if (!run) throw new NotFoundError(`run: there is no round '${id}'`);
    const { definition } = await sight.runnable(
      { model: run.modelRef, survey: run.survey },
      caller,
    );
    if (run.version !== version) throw new StaleRunError(version, run);
    if (run.closedAt) {
      throw new RunStateError(`the round has ended on ${run.closesOn}`);
    }
    await (step === 'close'
      ? steps.close(definition, run)
      : steps.remind(definition, run));
    return describer.run(definition, (await surveys.findRun(id))!);
  }

  async #drawn(
    { size, closesOn, notWithinDays }: RunRequest,
    { definition }: SeenSurvey,
    seed: number,
  ): Promise<string[]> {
    const { surveys, audience, clock } = this.#options;
    const { model, survey } = definition;
    const now = clock.now();
    const today = localDate(model, now);
    if (closesOn < today) {
      throw invalid('closesOn', `has passed; allowed is ${today} or later`);
    }
    const all = await audience.holdersOf(definition, survey.audience);
    const since = new Date(now.getTime() - notWithinDays * DAY_MS);
    const askedLately = await surveys.askedSince(model.ref, since);
    const reachable = all.filter(it => !askedLately.includes(it));
    if (reachable.length === 0) {
      throw invalid(
        'notWithinDays',
        `leaves nobody: of ${all.length} people all were asked within ${notWithinDays} days`,
      );
    }
    if (size === undefined && survey.sample === 'random') {
      throw invalid(
        'size',
        `is missing: say how many of ${reachable.length} people are to be asked`,
      );
    }
    if (size !== undefined && size > reachable.length) {
      throw invalid(
        'size',
        `is more than can be asked: of ${all.length} people ${reachable.length} were not asked within ${notWithinDays} days`,
      );
    }
    return draw(reachable, { size: size ?? reachable.length, seed });
  }
}

function invalid(field: string, message: string): InvalidAnswersError {
  return new InvalidAnswersError([{ field, message }]);
}
