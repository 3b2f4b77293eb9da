import { ConflictError } from '@backstage/errors';
import { ALLOWED } from './actionsOf';
import { instantOf } from './instantOf';
import type { NoticeLifecycle } from './NoticeLifecycle';
import { scheduled } from './NoticeLifecycle';
import { newsMessage, reminderMessage, type News } from './noticeMessages';
import type { NoticeSender } from './NoticeSender';
import type { NoticeSight, SeenNotice } from './NoticeSight';
import type { StepHandlers, StepOf, Stepping } from './NoticeSteps';
import type { NoticeChange, NoticeStore, StoredEvent } from './NoticeStore';
import { outstandingOf } from './outstandingOf';

interface CoreStepsOptions {
  notices: Pick<NoticeStore, 'recipientsOf' | 'chasesOf'>;
  sight: Pick<NoticeSight, 'assertMayPost'>;
  sender: NoticeSender;
  lifecycle: NoticeLifecycle;
}

/** The steps that every notice has, whatever its kind. They are for those who post it. */
export class CoreSteps {
  readonly #options: CoreStepsOptions;

  constructor(options: CoreStepsOptions) {
    this.#options = options;
  }

  /** By step, for `NoticeSteps.add`. */
  get handlers(): StepHandlers {
    return {
      send: (_step, stepping) => this.#send(stepping),
      start: (step, stepping) => this.#start(step, stepping),
      end: (step, stepping) => this.#end(step, stepping),
      update: (step, stepping) => this.#update(step, stepping),
      remind: (_step, stepping) => this.#remind(stepping),
      close: (_step, stepping) => this.#close(stepping),
      cancel: (step, stepping) => this.#cancel(step, stepping),
    };
  }

  async #send(stepping: Stepping): Promise<NoticeChange> {
    await this.#assert('send', stepping);
    const { seen, caller, at } = stepping;
    return this.#options.sender.send(seen.notice, seen.standing.registered, {
      at,
      actor: caller.user,
    });
  }

  async #start(
    { at: said }: StepOf<'start'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('start', stepping);
    const { seen, at } = stepping;
    const startedAt = instantOf(said, stepping, seen.notice.sentAt);
    const { model } = seen.standing.registered;
    const notice = { ...seen.notice, state: 'open' as const, startedAt };
    return {
      notice: scheduled(model, seen.type, notice),
      at,
      events: [eventOf('started', stepping, { at: startedAt })],
      messages: [],
    };
  }

  async #end(
    { at: said, text }: StepOf<'end'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('end', stepping);
    const { seen, caller, at } = stepping;
    const { notice, type, standing } = seen;
    const endedAt = instantOf(said, stepping, notice.startedAt);
    const outcome = await this.#options.lifecycle.end(
      notice,
      standing.registered.model,
      { at: endedAt, actor: caller.user, text },
    );
    // Where another notice follows, that one says it.
    const messages = type.followedBy.length
      ? []
      : await this.#news(seen, { news: 'over', text: text ?? '' });
    return { ...outcome, at, messages: [...outcome.messages, ...messages] };
  }

  async #update(
    { text }: StepOf<'update'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('update', stepping);
    const { seen, at } = stepping;
    return {
      notice: seen.notice,
      at,
      events: [eventOf('update', stepping, { text })],
      messages: await this.#news(seen, { news: 'standing', text }),
    };
  }

  async #remind(stepping: Stepping): Promise<NoticeChange> {
    const { seen, at } = stepping;
    const { notice, standing, type } = seen;
    await this.#options.sight.assertMayPost(standing, type);
    const isUnderWay = !['draft', 'closed', 'cancelled'].includes(notice.state);
    const outstanding = isUnderWay
      ? await outstandingOf(this.#options.notices, notice.id)
      : [];
    if (outstanding.length === 0) {
      throw new ConflictError(
        `step: no reply to '${notice.title}' is outstanding, so nobody was reminded`,
      );
    }
    return {
      notice,
      at,
      events: [eventOf('reminded', stepping)],
      messages: [
        reminderMessage(notice, standing.registered.model, outstanding),
      ],
    };
  }

  async #close(stepping: Stepping): Promise<NoticeChange> {
    const { seen, at } = stepping;
    const { notice, type, standing } = seen;
    const { model } = standing.registered;
    await this.#options.sight.assertMayPost(standing, type);
    const next = model.notices[type.followedBy[0]];
    if (notice.state === 'resumptionDue') {
      throw new ConflictError(
        `step: '${notice.title}' is closed by sending '${next?.title}', which has to follow`,
      );
    }
    await this.#assert('close', stepping);
    const hindrance = await this.#options.lifecycle.hindranceTo(notice, model);
    if (hindrance) throw new ConflictError(`step: ${hindrance}`);
    return {
      notice: { ...notice, state: 'closed', nextAt: undefined },
      at,
      events: [eventOf('closed', stepping)],
      messages: [],
    };
  }

  async #cancel(
    { reason }: StepOf<'cancel'>,
    stepping: Stepping,
  ): Promise<NoticeChange> {
    await this.#assert('cancel', stepping);
    const { seen, at } = stepping;
    return {
      notice: { ...seen.notice, state: 'cancelled', nextAt: undefined },
      at,
      events: [eventOf('cancelled', stepping, { text: reason })],
      messages: await this.#news(seen, { news: 'cancelled', text: reason }),
    };
  }

  async #assert(step: keyof typeof ALLOWED, { seen }: Stepping) {
    const { notice, standing, type } = seen;
    await this.#options.sight.assertMayPost(standing, type);
    if (ALLOWED[step](notice)) return;
    const possible = Object.entries(ALLOWED)
      .filter(([, isAllowed]) => isAllowed(notice))
      .map(([name]) => name);
    throw new ConflictError(
      `step: '${step}' is not possible, for '${notice.title}' is ${
        notice.endedAt && notice.state === 'open' ? 'over' : notice.state
      }; possible now: ${possible.join(', ') || 'none'}`,
    );
  }

  async #news({ notice }: SeenNotice, news: News) {
    const { notices } = this.#options;
    const told = await notices.recipientsOf([notice.id]);
    return newsMessage(notice, told.get(notice.id)!, news);
  }
}

function eventOf(
  type: StoredEvent['type'],
  { caller, at: now }: Stepping,
  { at = now, text }: { at?: Date; text?: string } = {},
): StoredEvent {
  return { at, type, actor: caller.user, data: text ? { text } : {} };
}
