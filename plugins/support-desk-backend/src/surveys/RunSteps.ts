import {
  addDays,
  localDate,
  zoneOf,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { DateTime } from 'luxon';
import type { ReportAudience } from '../reports/ReportAudience';
import { RunStateError } from './errors';
import { poolOfRun } from './poolOfRun';
import { reminderMessage, resultMessage } from './surveyMessages';
import type { CountedRun, SurveyStore } from './SurveyStore';
import type { SurveyDefinition } from './surveysOf';

/** What happens to rounds of surveys, by hand or by itself. */
export class RunSteps {
  readonly #surveys: SurveyStore;
  readonly #audience: ReportAudience;
  readonly #clock: ClockService;

  constructor(options: {
    surveys: SurveyStore;
    audience: ReportAudience;
    clock: ClockService;
  }) {
    this.#surveys = options.surveys;
    this.#audience = options.audience;
    this.#clock = options.clock;
  }

  /** @throws RunStateError where all have answered; StaleRunError */
  async remind(definition: SurveyDefinition, run: CountedRun): Promise<void> {
    const asked = await this.#surveys.askedIn(run.id);
    const left = asked.filter(it => !it.answered).map(it => it.userRef);
    if (left.length === 0) {
      throw new RunStateError(
        'all who were asked have answered; nobody is left to remind',
      );
    }
    const at = this.#clock.now();
    await this.#surveys.updateRun(
      { ...run, remindedAt: at },
      [reminderMessage(definition, run, left)],
      at,
    );
  }

  /**
   * Ends a round, and sends its result to whom the model says (S0-85). One whose last day has passed ended with that day; another one ends
   * now, and today is its last day.
   *
   * @throws StaleRunError
   */
  async close(definition: SurveyDefinition, run: CountedRun): Promise<void> {
    const { model, report } = definition;
    const now = this.#clock.now();
    const today = localDate(model, now);
    const isOver = run.closesOn < today;
    const closedAt = isOver
      ? DateTime.fromISO(addDays(run.closesOn, 1), {
          zone: zoneOf(model),
        }).toJSDate()
      : now;
    const holders = await this.#audience.holdersOf(definition, report.sentTo);
    const recipients = holders.length > 0 ? holders : [model.owner];
    const pool = await poolOfRun(this.#surveys, run);
    await this.#surveys.updateRun(
      { ...run, closedAt, closesOn: isOver ? run.closesOn : today },
      [resultMessage(definition, run, { recipients, pool })],
      now,
    );
  }
}
