import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotFoundError, stringifyError } from '@backstage/errors';
import {
  addDays,
  localDate,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { SupportModelRegistry } from '../models';
import type { ReportAudience } from '../reports/ReportAudience';
import type { TicketStore } from '../tickets/TicketStore';
import { closedAtOf } from './closedAtOf';
import { StaleRunError } from './errors';
import { askAbout } from './ratings';
import type { RunSteps } from './RunSteps';
import { ratingMessage } from './surveyMessages';
import type { CountedRun, SurveyStore } from './SurveyStore';
import { ratingSurveyOf, surveysOf, type SurveyDefinition } from './surveysOf';

/** So many days before the last one those are reminded who have not answered. */
const REMIND_DAYS = 3;

/** Closings that are older are not asked about any more, for instance where the portal was down. */
const CATCH_UP_MS = 2 * 86_400_000;

interface SurveySweepOptions {
  surveys: SurveyStore;
  steps: RunSteps;
  audience: ReportAudience;
  registry: Pick<SupportModelRegistry, 'list' | 'get'>;
  store: Pick<TicketStore, 'find' | 'listEvents'>;
  clock: ClockService;
  logger: LoggerService;
}

/** What surveys do by themselves: rounds are reminded of and closed by their days, and closed requests are asked about. */
export class SurveySweep {
  readonly #options: SurveySweepOptions;

  constructor(options: SurveySweepOptions) {
    this.#options = options;
  }

  /** On one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-surveys',
      frequency: { minutes: 5 },
      // A portal that starts has other things to do first.
      initialDelay: { minutes: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  async run(): Promise<void> {
    for (const run of await this.#options.surveys.listOpenRuns()) {
      await this.#attempt(`the round ${run.id}`, () => this.#tend(run));
    }
    await this.#attempt('closed requests', () => this.#askAfterClosings());
  }

  async #tend(run: CountedRun) {
    const { registry, steps, clock } = this.#options;
    const { model } = await registry.get(run.modelRef);
    const definition = surveysOf(model).find(it => it.id === run.survey);
    if (!definition) return;
    const today = localDate(model, clock.now());
    const remindFrom = addDays(run.closesOn, -REMIND_DAYS);
    if (run.closesOn < today) {
      await steps.close(definition, run);
    } else if (
      today >= remindFrom &&
      !run.remindedAt &&
      localDate(model, run.startedAt) < remindFrom &&
      run.answered < run.asked
    ) {
      await steps.remind(definition, run);
    }
  }

  async #askAfterClosings() {
    const { surveys, registry, clock } = this.#options;
    const definitions = new Map<string, SurveyDefinition>();
    for (const { model } of await registry.list()) {
      const definition = ratingSurveyOf(model);
      if (definition) definitions.set(model.ref, definition);
    }
    if (definitions.size === 0) return;
    const since = new Date(clock.now().getTime() - CATCH_UP_MS);
    const closed = await surveys.closedTickets([...definitions.keys()], since);
    for (const id of closed) {
      await this.#attempt(`ticket ${id}`, () =>
        this.#askAbout(id, definitions, since),
      );
    }
  }

  /** Asks whoever logged a request, if they are of those whom the survey is for. */
  async #askAbout(
    id: string,
    definitions: Map<string, SurveyDefinition>,
    since: Date,
  ) {
    const { surveys, store, audience } = this.#options;
    const ticket = await store.find(id);
    const definition = ticket && definitions.get(ticket.modelRef);
    if (!definition) return;
    const closedAt = closedAtOf(await store.listEvents(id));
    if (!closedAt || closedAt < since) return;
    const userRef = ticket.reporter;
    const people = await audience.holdersOf(
      definition,
      definition.survey.audience,
    );
    if (!people.includes(userRef)) return;
    const asked = askAbout(ticket, { definition, userRef, closedAt });
    await surveys.ask(asked, ratingMessage(asked, ticket));
  }

  async #attempt(what: string, work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      // Somebody did it by hand, or the model is gone for now.
      if (error instanceof StaleRunError || error instanceof NotFoundError) {
        return;
      }
      this.#options.logger.error(
        `Could not tend ${what} of surveys: ${stringifyError(error)}`,
      );
    }
  }
}
