import type { Message } from '../../outbox/types';
import type { Stepping } from '../NoticeSteps';
import type { NoticeChange, NoticeFacts, StoredEvent } from '../NoticeStore';

/** What a step about an interruption makes of its notice. */
export function changed(
  { seen: { notice }, caller, at }: Stepping,
  facts: Partial<NoticeFacts>,
  event: Pick<StoredEvent, 'type' | 'data'>,
  messages: Message[] = [],
): NoticeChange {
  return {
    notice: { ...notice, facts: { ...notice.facts, ...facts } },
    at,
    events: [{ ...event, at, actor: caller.user }],
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
