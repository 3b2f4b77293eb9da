import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { RegisteredModel } from '../models';
import { InvalidAnswersError } from '../tickets/errors';
import { problemsOf } from './checkNotice';
import type { NoticeLifecycle } from './NoticeLifecycle';
import { toldMessages } from './noticeMessages';
import type { NoticeChange, NoticeStore, StoredNotice } from './NoticeStore';
import { noticeTypeOf } from './noticeType';
import type { Telling } from './Telling';

/** How long a notice is shown that says no end of its own: that service is back for a day, everything else for a week. */
const SHOWN_MS = 7 * 86_400_000;
const BACK_SHOWN_MS = 86_400_000;

interface SenderOptions {
  notices: Pick<NoticeStore, 'find'>;
  telling: Telling;
  lifecycle: NoticeLifecycle;
}

/** Sends notices: from then on they tell people, begin by themselves and ask for replies. */
export class NoticeSender {
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /**
   * What sending makes of a draft; what it follows is closed with it (S0-26).
   *
   * @throws InvalidAnswersError that names each thing that has to be said first
   */
  async send(
    draft: StoredNotice,
    registered: RegisteredModel,
    { at, actor }: { at: Date; actor: string },
  ): Promise<NoticeChange> {
    const { telling, lifecycle } = this.#options;
    const { model } = registered;
    const type = noticeTypeOf(model, draft);
    const problems = problemsOf(draft, {
      model,
      type,
      now: at,
      isSending: true,
    });
    if (problems.length) throw new InvalidAnswersError(problems);

    const { recipients } = await telling.of(registered, type, {
      follows: draft.follows,
      askedAt: at,
    });
    const facts = { ...draft.facts, askedAt: at.toISOString() };
    const sent = withTimes(
      { ...draft, state: 'scheduled', sentAt: at, facts },
      at,
    );
    const { notice, events, messages } = await lifecycle.settle(
      sent,
      model,
      at,
    );
    return {
      notice,
      at,
      events: [{ at, type: 'sent', actor, data: {} }, ...events],
      messages: [...toldMessages(notice, model, recipients), ...messages],
      recipients,
      also: await this.#closeFollowed(notice, model, { at, actor }),
    };
  }

  async #closeFollowed(
    { follows, title }: StoredNotice,
    model: CompiledModel,
    by: { at: Date; actor: string },
  ): Promise<NoticeChange | undefined> {
    const { notices, lifecycle } = this.#options;
    const before = follows && (await notices.find(follows));
    if (!before || !isToBeFollowed(before)) return undefined;
    const outcome = await lifecycle.followed(before, model, { ...by, title });
    return { ...outcome, at: by.at };
  }
}

/** Something that has begun and was not closed can be followed by another notice. */
export function isToBeFollowed({ state }: Pick<StoredNotice, 'state'>) {
  return state === 'open' || state === 'resumptionDue';
}

function withTimes(notice: StoredNotice, at: Date): StoredNotice {
  const startsAt = notice.startsAt ?? at;
  switch (notice.kind) {
    case 'plannedDowntime':
    case 'unplannedInterruption':
      return { ...notice, startsAt };
    default: {
      const shown = notice.kind === 'serviceResumed' ? BACK_SHOWN_MS : SHOWN_MS;
      const endsAt = notice.endsAt ?? new Date(startsAt.getTime() + shown);
      return { ...notice, startsAt, endsAt };
    }
  }
}
