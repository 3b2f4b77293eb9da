import {
  calendarOf,
  computeDue,
  countedTime,
  type CompiledModel,
  type CompiledNotice,
  type NoticeLead,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredNotice } from './NoticeStore';

/**
 * How much ahead of its start a notice is told (S0-16).
 *
 * @param now - counts for one that was not sent yet
 * @returns nothing where the model wants no lead, or the notice has no start
 */
export function leadOf(
  model: CompiledModel,
  type: CompiledNotice,
  notice: Pick<StoredNotice, 'startsAt' | 'sentAt' | 'facts'>,
  now: Date,
): NoticeLead | undefined {
  const target = type.targets.find(it => it.measure === 'lead');
  const promise = target?.promise;
  const { startsAt, sentAt = now, facts } = notice;
  if (!promise || promise.kind === 'open' || !startsAt) return undefined;
  const calendar = target.calendar
    ? calendarOf(model, target.calendar)
    : undefined;
  const latest = computeDue(target, startsAt, calendar)!;
  const counted = (from: Date) =>
    from < startsAt ? countedTime(promise, from, startsAt, calendar) : 0;
  return {
    wanted: target.phrase,
    wantedMs: counted(latest),
    givenMs: counted(sentAt),
    isTooShort: sentAt > latest,
    ...(facts.leadReason && { reason: facts.leadReason }),
  };
}

const MINUTE_MS = 60_000;

/** `6 days 23 h 59 min`; what is less than a minute is none. */
export function spanInWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE_MS);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const words = [
    days && `${days} ${days === 1 ? 'day' : 'days'}`,
    hours && `${hours} h`,
    minutes % 60 && `${minutes % 60} min`,
  ].filter(Boolean);
  return words.join(' ') || '0 min';
}
