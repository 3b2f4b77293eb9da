import type {
  CompiledModel,
  CompiledNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { replyDeadline } from './describeReplies';
import type { StoredEvent, StoredNotice } from './NoticeStore';

const DAY_MS = 86_400_000;

/** How a notice goes on, with what happened to it. */
export interface Progress {
  notice: StoredNotice;
  events: StoredEvent[];
}

/** Begins by itself at its start, however late somebody looks: at the instant that was announced. */
export function begun(notice: StoredNotice, now: Date): Progress {
  const { state, startsAt } = notice;
  if (state !== 'scheduled' || !startsAt || startsAt > now) {
    return { notice, events: [] };
  }
  return {
    notice: { ...notice, state: 'open', startedAt: startsAt },
    events: [{ at: startsAt, type: 'started', data: {} }],
  };
}

/** When it is over by itself; the end of what was not planned is said by a person. */
export function endsByItselfAt({
  kind,
  state,
  endsAt,
  endedAt,
}: StoredNotice): Date | undefined {
  const isUnderWay = state === 'open' && !endedAt;
  return isUnderWay && kind !== 'unplannedInterruption' ? endsAt : undefined;
}

/** When those are reminded who have not replied, and when those are asked to phone who do. */
export function replyOccasions(
  model: CompiledModel,
  type: CompiledNotice,
  notice: StoredNotice,
): { remindAt?: Date; chaseAt?: Date } {
  const { facts, startsAt, state, endedAt } = notice;
  const isAhead = state === 'scheduled';
  const isUnderWay = state === 'open' && !endedAt;
  if (!type.acknowledgement || !facts.askedAt || !(isAhead || isUnderWay)) {
    return {};
  }
  const asked = new Date(facts.askedAt);
  // Where nobody states until when: a day before it begins, and not after that.
  const due =
    replyDeadline(model, type, notice) ??
    (isAhead && startsAt ? new Date(startsAt.getTime() - DAY_MS) : undefined);
  if (!due) return {};
  const remindAt = new Date(due.getTime() - DAY_MS);
  const { chase } = type.acknowledgement;
  return {
    ...(!facts.remindedAt && remindAt > asked && { remindAt }),
    ...(!facts.chaseAskedAt && chase && due > asked && { chaseAt: due }),
  };
}

/** When a notice changes by itself next, or somebody is to be reminded. */
export function nextAtOf(
  model: CompiledModel,
  type: CompiledNotice,
  notice: StoredNotice,
): Date | undefined {
  const { remindAt, chaseAt } = replyOccasions(model, type, notice);
  const instants = [
    notice.state === 'scheduled' ? notice.startsAt : undefined,
    endsByItselfAt(notice),
    remindAt,
    chaseAt,
  ].filter(it => it !== undefined);
  return instants.sort((a, b) => a.getTime() - b.getTime())[0];
}
