import type {
  CompiledModel,
  CompiledNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Message } from '../outbox/types';
import type { NoticeAspect } from './NoticeAspect';
import { followUpDueMessage } from './noticeMessages';
import type { NoticeChange, StoredEvent, StoredNotice } from './NoticeStore';
import { noticeTypeOf } from './noticeType';
import { begun, endsByItselfAt, nextAtOf } from './progress';

/** What a step of the life of a notice makes of it. */
type Outcome = Pick<NoticeChange, 'notice' | 'events' | 'messages'>;

/** Who ends something and when, and what they say. */
export interface Ending {
  at: Date;
  /** None: it ends by itself. */
  actor?: string;
  text?: string;
}

/** How notices begin and end: by themselves or by somebody, and what has to follow before one is closed (S0-26). */
export class NoticeLifecycle {
  readonly #aspects: NoticeAspect[];

  constructor(options: { aspects: NoticeAspect[] }) {
    this.#aspects = options.aspects;
  }

  /** All that has happened by itself until now. */
  async settle(
    notice: StoredNotice,
    model: CompiledModel,
    now: Date,
  ): Promise<Outcome> {
    const start = begun(notice, now);
    const endsAt = endsByItselfAt(start.notice);
    if (!endsAt || endsAt > now) {
      return this.#scheduled(model, { ...start, messages: [] });
    }
    const end = await this.end(start.notice, model, { at: endsAt });
    return { ...end, events: [...start.events, ...end.events] };
  }

  /** It is over: what has to follow is due, else it is closed. */
  async end(
    notice: StoredNotice,
    model: CompiledModel,
    { at, actor, text }: Ending,
  ): Promise<Outcome> {
    const type = noticeTypeOf(model, notice);
    const ended = { ...notice, endedAt: at };
    const event: StoredEvent = {
      at,
      type: 'ended',
      ...(actor && { actor }),
      data: text ? { text } : {},
    };
    const next = model.notices[type.followedBy[0]];
    if (!next) return this.#closed(ended, model, [event]);
    const due: StoredNotice = { ...ended, state: 'resumptionDue' };
    const messages: Message[] = actor
      ? []
      : [followUpDueMessage(due, model, next)];
    return this.#scheduled(model, { notice: due, events: [event], messages });
  }

  /** What had to follow was sent: whatever is still under way is over by it. */
  async followed(
    notice: StoredNotice,
    model: CompiledModel,
    by: { at: Date; actor: string; title: string },
  ): Promise<Outcome> {
    const { at, actor } = by;
    const events: StoredEvent[] = [
      ...(notice.endedAt
        ? []
        : [{ at, type: 'ended' as const, actor, data: {} }]),
      { at, type: 'followUp', actor, data: { text: by.title } },
    ];
    const ended = { ...notice, endedAt: notice.endedAt ?? at };
    return this.#closed(ended, model, events);
  }

  /** Why it cannot be closed yet. */
  async hindranceTo(
    notice: StoredNotice,
    model: CompiledModel,
  ): Promise<string | undefined> {
    const reasons = await Promise.all(
      this.#aspects.map(it => it.hindranceToClose?.(notice, model)),
    );
    return reasons.find(Boolean);
  }

  async #closed(
    notice: StoredNotice,
    model: CompiledModel,
    events: StoredEvent[],
  ): Promise<Outcome> {
    const hindrance = await this.hindranceTo(notice, model);
    // What is over, but not done with, stays open until somebody closes it.
    const state = hindrance ? 'open' : 'closed';
    return this.#scheduled(model, {
      notice: { ...notice, state },
      events,
      messages: [],
    });
  }

  #scheduled(model: CompiledModel, outcome: Outcome): Outcome {
    const { notice } = outcome;
    return {
      ...outcome,
      notice: scheduled(model, noticeTypeOf(model, notice), notice),
    };
  }
}

/** With the instant at which it has to be looked at again. */
export function scheduled(
  model: CompiledModel,
  type: CompiledNotice,
  notice: StoredNotice,
): StoredNotice {
  return { ...notice, nextAt: nextAtOf(model, type, notice) };
}
