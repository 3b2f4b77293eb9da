import {
  calendarOf,
  computeDue,
  type CompiledModel,
  type CompiledNotice,
  type NoticeReplies,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReplyCount, StoredNotice } from './NoticeStore';
import { titled } from './titled';

/** Until when replies are wanted: as the notice says, else as the model does; nothing where neither states it (O0-12). */
export function replyDeadline(
  model: CompiledModel,
  type: CompiledNotice,
  { facts }: Pick<StoredNotice, 'facts'>,
): Date | undefined {
  if (facts.replyBy) return new Date(facts.replyBy);
  const target = type.targets.find(it => it.measure === 'acknowledgement');
  if (!target || !facts.askedAt) return undefined;
  const calendar = target.calendar
    ? calendarOf(model, target.calendar)
    : undefined;
  return computeDue(target, new Date(facts.askedAt), calendar) ?? undefined;
}

/** How the replies to a notice stand (S0-17 to S0-19). */
export function describeReplies(
  model: CompiledModel,
  type: CompiledNotice,
  notice: StoredNotice,
  { total, acknowledged, chased }: ReplyCount,
  now: Date,
): NoticeReplies {
  const outstanding = total - acknowledged - chased;
  const deadline = replyDeadline(model, type, notice);
  const chase = type.acknowledgement?.chase;
  return {
    total,
    acknowledged,
    chased,
    outstanding,
    percent: Math.round(((acknowledged + chased) / total) * 1000) / 10,
    ...(deadline && { deadline: deadline.toISOString() }),
    isOverdue: outstanding > 0 && deadline !== undefined && deadline < now,
    ...(chase && {
      chase: {
        by: titled(model, chase.responsible),
        channel: chase.channel,
        ...(chase.text && { text: chase.text }),
      },
    }),
  };
}
