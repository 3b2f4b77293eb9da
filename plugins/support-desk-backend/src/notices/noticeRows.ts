import {
  foldText,
  type Chase,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fromInstant, toInstant, type Milliseconds } from '../database';
import type {
  Place,
  StoredChase,
  StoredEvent,
  StoredNotice,
  StoredRecipient,
} from './NoticeStore';

/** A row of `notices`. */
export interface NoticeRow {
  id: string;
  version: number;
  model_ref: string;
  type: string;
  kind: StoredNotice['kind'];
  state: StoredNotice['state'];
  title: string;
  text: string;
  /** Title and text, folded. */
  search: string;
  /** JSON. */
  facts: string;
  starts_at: Milliseconds | null;
  ends_at: Milliseconds | null;
  started_at: Milliseconds | null;
  ended_at: Milliseconds | null;
  next_at: Milliseconds | null;
  sort_at: Milliseconds;
  posted_by: string;
  created_at: Milliseconds;
  sent_at: Milliseconds | null;
  follows: string | null;
  request_key: string | null;
  request_hash: string | null;
}

/** A row of `notice_recipients`; SQLite gives numbers for booleans. */
export interface RecipientRow {
  notice: string;
  user_ref: string;
  as: string;
  group_ref: string | null;
  asked_at: Milliseconds;
  acknowledged_at: Milliseconds | null;
  remark: string | null;
  wants_reply: boolean | number;
}

/** A row of `notice_chases`. */
export interface ChaseRow {
  id: string;
  notice: string;
  user_ref: string;
  channel: string;
  result: Chase['result'];
  note: string | null;
  actor: string;
  at: Milliseconds;
}

/** A row of `notice_events`. */
export interface EventRow {
  notice: string;
  number: number;
  at: Milliseconds;
  type: StoredEvent['type'];
  actor: string | null;
  /** JSON. */
  data: string;
}

/** Later than every instant that there is. */
const END_OF_TIME = 8_640_000_000_000_000;

/** Where it stands in lists: what comes next first, then what is over, newest first. */
export function placeOf(notice: StoredNotice): Place {
  const { id, state, startsAt, startedAt, endedAt, createdAt } = notice;
  const begins = startedAt ?? startsAt ?? createdAt;
  const isOver = state === 'closed' || state === 'cancelled';
  const sortAt = isOver
    ? END_OF_TIME - (endedAt ?? begins).getTime()
    : begins.getTime();
  return { sortAt, id };
}

/** A notice as a row, without the request that made it. */
export function fromNotice(
  notice: StoredNotice,
): Omit<NoticeRow, 'request_key' | 'request_hash'> {
  return {
    id: notice.id,
    version: notice.version,
    model_ref: notice.modelRef,
    type: notice.type,
    kind: notice.kind,
    state: notice.state,
    title: notice.title,
    text: notice.text,
    search: foldText(`${notice.title} ${notice.text}`),
    facts: JSON.stringify(notice.facts),
    starts_at: fromInstant(notice.startsAt),
    ends_at: fromInstant(notice.endsAt),
    started_at: fromInstant(notice.startedAt),
    ended_at: fromInstant(notice.endedAt),
    next_at: fromInstant(notice.nextAt),
    sort_at: placeOf(notice).sortAt,
    posted_by: notice.postedBy,
    created_at: fromInstant(notice.createdAt),
    sent_at: fromInstant(notice.sentAt),
    follows: notice.follows ?? null,
  };
}

export function toNotice(row: NoticeRow): StoredNotice {
  return {
    id: row.id,
    version: row.version,
    modelRef: row.model_ref,
    type: row.type,
    kind: row.kind,
    state: row.state,
    title: row.title,
    text: row.text,
    facts: JSON.parse(row.facts),
    startsAt: toInstant(row.starts_at),
    endsAt: toInstant(row.ends_at),
    startedAt: toInstant(row.started_at),
    endedAt: toInstant(row.ended_at),
    nextAt: toInstant(row.next_at),
    postedBy: row.posted_by,
    createdAt: toInstant(row.created_at),
    sentAt: toInstant(row.sent_at),
    follows: row.follows ?? undefined,
  };
}

export function fromRecipient(
  notice: string,
  recipient: StoredRecipient,
): RecipientRow {
  return {
    notice,
    user_ref: recipient.userRef,
    as: recipient.as,
    group_ref: recipient.groupRef ?? null,
    asked_at: fromInstant(recipient.askedAt),
    acknowledged_at: fromInstant(recipient.acknowledgedAt),
    remark: recipient.remark ?? null,
    wants_reply: recipient.wantsReply,
  };
}

export function toRecipient(row: RecipientRow): StoredRecipient {
  return {
    userRef: row.user_ref,
    as: row.as,
    groupRef: row.group_ref ?? undefined,
    askedAt: toInstant(row.asked_at),
    acknowledgedAt: toInstant(row.acknowledged_at),
    remark: row.remark ?? undefined,
    wantsReply: Boolean(row.wants_reply),
  };
}

export function fromChase(notice: string, chase: StoredChase): ChaseRow {
  return {
    id: chase.id,
    notice,
    user_ref: chase.userRef,
    channel: chase.channel,
    result: chase.result,
    note: chase.note ?? null,
    actor: chase.actor,
    at: fromInstant(chase.at),
  };
}

export function toChase(row: ChaseRow): StoredChase {
  return {
    id: row.id,
    userRef: row.user_ref,
    channel: row.channel,
    result: row.result,
    note: row.note ?? undefined,
    actor: row.actor,
    at: toInstant(row.at),
  };
}

export function toEvent(row: EventRow): StoredEvent {
  return {
    at: toInstant(row.at),
    type: row.type,
    actor: row.actor ?? undefined,
    data: JSON.parse(row.data),
  };
}
