import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { RegisteredModel, SupportModelRegistry } from '../models';
import { StaleNoticeError } from './errors';
import { scheduled, type NoticeLifecycle } from './NoticeLifecycle';
import { chaseMessage, reminderMessage } from './noticeMessages';
import type { NoticeChange, NoticeStore, StoredNotice } from './NoticeStore';
import { noticeTypeOf } from './noticeType';
import { outstandingOf } from './outstandingOf';
import { replyOccasions } from './progress';
import type { Recipients } from './Recipients';

/** How many are taken at once. */
const BATCH = 100;
/** When a notice is looked at again that could not go on, for its model is gone or its data is wrong. */
const LATER_MS = 3_600_000;

interface SweepOptions {
  notices: NoticeStore;
  registry: Pick<SupportModelRegistry, 'list'>;
  lifecycle: NoticeLifecycle;
  recipients: Recipients;
  clock: ClockService;
  logger: LoggerService;
}

/** Begins and ends notices at the instants that were announced, and reminds of replies; after down time it catches up. */
export class NoticeSweep {
  readonly #options: SweepOptions;

  constructor(options: SweepOptions) {
    this.#options = options;
  }

  /** Looks every minute, on one replica at a time. */
  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'support-desk-notices',
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      fn: () => this.run(),
    });
  }

  async run(): Promise<void> {
    const { notices, registry, clock } = this.#options;
    const now = clock.now();
    let due = await notices.listDue(now, BATCH);
    if (due.length === 0) return;
    const registered = await registry.list();
    const models = new Map(registered.map(it => [it.model.ref, it]));
    while (due.length > 0) {
      for (const it of due) {
        await this.#goOn(it, models.get(it.modelRef), now);
      }
      if (due.length < BATCH) return;
      due = await notices.listDue(now, BATCH);
    }
  }

  async #goOn(
    notice: StoredNotice,
    registered: RegisteredModel | undefined,
    now: Date,
  ) {
    const { notices, logger } = this.#options;
    const postponed: NoticeChange = {
      notice: { ...notice, nextAt: new Date(now.getTime() + LATER_MS) },
      at: now,
      events: [],
      messages: [],
    };
    try {
      await notices.update(
        registered ? await this.#changeOf(notice, registered, now) : postponed,
      );
    } catch (error) {
      // Whoever was faster has looked at it, too.
      if (error instanceof StaleNoticeError) return;
      logger.error(
        `The notice '${notice.id}' could not go on: ${stringifyError(error)}`,
      );
      await notices.update(postponed).catch(() => undefined);
    }
  }

  async #changeOf(
    before: StoredNotice,
    registered: RegisteredModel,
    now: Date,
  ): Promise<NoticeChange> {
    const { lifecycle } = this.#options;
    const { model } = registered;
    const settled = await lifecycle.settle(before, model, now);
    const reminded = await this.#remind(settled.notice, registered, now);
    const type = noticeTypeOf(model, before);
    return {
      notice: scheduled(model, type, reminded.notice),
      at: now,
      events: [...settled.events, ...reminded.events],
      messages: [...settled.messages, ...reminded.messages],
    };
  }

  async #remind(
    notice: StoredNotice,
    registered: RegisteredModel,
    now: Date,
  ): Promise<Pick<NoticeChange, 'notice' | 'events' | 'messages'>> {
    const { notices, recipients } = this.#options;
    const { model } = registered;
    const type = noticeTypeOf(model, notice);
    const { remindAt, chaseAt } = replyOccasions(model, type, notice);
    const isToRemind = remindAt !== undefined && remindAt <= now;
    const isToChase = chaseAt !== undefined && chaseAt <= now;
    if (!isToRemind && !isToChase) return { notice, events: [], messages: [] };

    const facts = {
      ...notice.facts,
      ...(isToRemind && { remindedAt: now.toISOString() }),
      ...(isToChase && { chaseAskedAt: now.toISOString() }),
    };
    const done = { ...notice, facts };
    const outstanding = await outstandingOf(notices, notice.id);
    if (outstanding.length === 0) {
      return { notice: done, events: [], messages: [] };
    }
    const { chase } = type.acknowledgement!;
    const { people } = await recipients.of(
      registered,
      chase?.responsible ?? [],
    );
    const callers = people.map(it => it.user);
    return {
      notice: done,
      events: isToRemind ? [{ at: now, type: 'reminded', data: {} }] : [],
      messages: [
        ...(isToRemind ? [reminderMessage(notice, model, outstanding)] : []),
        ...(isToChase && callers.length
          ? [chaseMessage(notice, model, callers, outstanding.length)]
          : []),
      ],
    };
  }
}
