import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  addDays,
  localDate,
  zoneOf,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { SupportModelRegistry } from '../models';
import { SYSTEM_ACTOR } from '../tickets/TicketStore';
import { isSame } from './describeState';
import { dueDay, reviewTerm } from './dueDays';
import type { FrozenReports } from './FrozenReports';
import { movePeriod, periodAt, periodsBetween } from './periods';
import type { ReportAudience } from './ReportAudience';
import { reminderMessage, sentMessage } from './reportMessages';
import { REMINDER } from './reportRows';
import { reportsOf, type ReportDefinition } from './reportsOf';
import type { ReportFacts, ReportStore } from './ReportStore';

/** What happens by itself at the due day of a period. */
const DUE = 'due';
/** What lies further back is not made up for: nobody wants a year's reports on the day of the installation. */
const LATE_DAYS = 7;
/** So many periods are looked at that no replica could freeze while the portal was down. */
const MOST_MISSED = 12;

interface ReportJobOptions {
  store: ReportStore;
  registry: Pick<SupportModelRegistry, 'list'>;
  frozen: FrozenReports;
  audience: ReportAudience;
  clock: ClockService;
  logger: LoggerService;
}

/** Freezes each report when its period is over and its day has come, sends it, and reminds those who review it. */
export class ReportJob {
  readonly #options: ReportJobOptions;

  constructor(options: ReportJobOptions) {
    this.#options = options;
  }

  /** Looks every quarter of an hour, for days begin at another one in each zone; on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-reports',
      frequency: { minutes: 15 },
      // A portal that starts has other things to do first.
      initialDelay: { minutes: 1 },
      timeout: { minutes: 15 },
      scope: 'global',
      fn: signal => this.run(signal),
    });
  }

  /** Does what is due, each once. */
  async run(signal?: AbortSignal): Promise<void> {
    const { registry, store, logger } = this.#options;
    const registered = await registry.list();
    const facts = await store.factsOf(registered.map(it => it.model.ref));
    for (const { model } of registered) {
      for (const definition of reportsOf(model)) {
        if (signal?.aborted) return;
        try {
          await this.#freeze(definition, facts);
          await this.#send(definition, facts);
          await this.#remind(definition, facts);
        } catch (error) {
          logger.error(
            `Report '${definition.id}' of ${
              model.ref
            } could not be made: ${stringifyError(error)}`,
          );
        }
      }
    }
  }

  /** The last period, and those before it that came to their day unseen. */
  async #freeze(definition: ReportDefinition, { frozen }: ReportFacts) {
    const isFrozen = (period: string) =>
      frozen.some(it => isSame(it, keyOf(definition, period)));
    const over = this.#periodsOver(definition);
    const known = over.findIndex(isFrozen);
    const missed = over.slice(0, known < 0 ? 1 : known);
    for (const period of missed.reverse()) {
      if (this.#hasCome(definition, period)) {
        await this.#options.frozen.get(definition, period);
      }
    }
  }

  async #send(definition: ReportDefinition, { sent }: ReportFacts) {
    const { store, frozen, audience, clock } = this.#options;
    const due = this.#periodsOver(definition).filter(period => {
      const key = keyOf(definition, period);
      return (
        this.#isRecent(definition, this.#dueDay(definition, period)) &&
        !sent.some(it => isSame(it, key) && it.occasion === DUE)
      );
    });
    for (const period of due) {
      const { sentTo } = definition;
      const recipients = await audience.holdersOf(definition, sentTo);
      if (recipients.length === 0) continue;
      const { content } = await frozen.get(definition, period);
      await store.deliver(
        {
          ...keyOf(definition, period),
          id: uuid(),
          occasion: DUE,
          actor: SYSTEM_ACTOR,
          at: clock.now(),
          recipients,
        },
        [
          sentMessage(definition, period, {
            recipients,
            content,
            occasion: DUE,
          }),
        ],
      );
    }
  }

  async #remind(definition: ReportDefinition, { reviewed }: ReportFacts) {
    const { store, audience, clock } = this.#options;
    const running = this.#running(definition);
    for (const shown of [running, movePeriod(running, -1)]) {
      const zone = zoneOf(definition.model);
      const { period, dueOn } = reviewTerm(definition, shown, zone) ?? {};
      if (!period || !this.#isRecent(definition, dueOn)) continue;
      const key = keyOf(definition, period);
      if (reviewed.some(it => isSame(it, key))) continue;
      const recipients = await audience.holdersOf(
        definition,
        definition.reviewers,
      );
      if (recipients.length === 0) continue;
      await store.deliver(
        {
          ...key,
          id: uuid(),
          occasion: REMINDER,
          actor: SYSTEM_ACTOR,
          at: clock.now(),
          recipients,
        },
        [
          reminderMessage(
            definition,
            { period, dueOn: dueOn! },
            { recipients, shown },
          ),
        ],
      );
    }
  }

  /** Newest first. */
  #periodsOver(definition: ReportDefinition): string[] {
    const last = movePeriod(this.#running(definition), -1);
    return periodsBetween(movePeriod(last, 1 - MOST_MISSED), last);
  }

  #running({ model, length }: ReportDefinition): string {
    return periodAt(this.#options.clock.now(), length, zoneOf(model));
  }

  #dueDay({ schedule, model }: ReportDefinition, period: string) {
    return dueDay(schedule, period, zoneOf(model));
  }

  #hasCome(definition: ReportDefinition, period: string): boolean {
    const day = this.#dueDay(definition, period);
    return day === undefined || day <= this.#today(definition);
  }

  /** Whether a day has come, and not too long ago. */
  #isRecent(definition: ReportDefinition, day: string | undefined): boolean {
    const today = this.#today(definition);
    return (
      day !== undefined && day <= today && today <= addDays(day, LATE_DAYS)
    );
  }

  #today({ model }: ReportDefinition): string {
    return localDate(model, this.#options.clock.now());
  }
}

function keyOf({ model, id }: ReportDefinition, period: string) {
  return { modelRef: model.ref, report: id, period };
}
