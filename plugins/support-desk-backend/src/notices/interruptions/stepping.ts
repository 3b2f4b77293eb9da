import type { Message } from '../../outbox/types';
import { instantOf } from '../instantOf';
import type { Stepping } from '../NoticeSteps';
import type { NoticeChange, NoticeFacts, StoredEvent } from '../NoticeStore';

/** What a step about an interruption makes of its notice. */
export function changed(
  { seen: { notice }, caller, at }: Stepping,
  facts: Partial<NoticeFacts>,
  event: Pick<StoredEvent, 'type' | 'data'> & Partial<Pick<StoredEvent, 'at'>>,
  messages: Message[] = [],
): NoticeChange {
  return {
    notice: { ...notice, facts: { ...notice.facts, ...facts } },
    at,
    events: [{ at, ...event, actor: caller.user }],
    messages,
  };
}

/** Sentences as one text; what is not said is left out. */
export function inWords(...parts: (string | undefined)[]): string {
  return parts
    .flatMap(it => it?.trim() || [])
    .map(it => (/[.!?]$/.test(it) ? it : `${it}.`))
    .join(' ');
}

/** When something was decided about an interruption: from its beginning to now. @throws as {@link instantOf} */
export function decidedAt(said: string | undefined, stepping: Stepping): Date {
  const { startedAt, startsAt } = stepping.seen.notice;
  return instantOf(said, stepping, startedAt ?? startsAt);
}
