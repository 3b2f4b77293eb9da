import type {
  NoticeEvent,
  NoticeSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named } from '../responsibilities/named';
import type { SeenNotice } from './NoticeSight';
import type { StoredEvent, StoredNotice } from './NoticeStore';

/** What is told of a notice to everybody who sees it. */
export function describeNotice(
  { notice, standing, type }: SeenNotice,
  names: Record<string, string>,
): NoticeSummary {
  const { model } = standing.registered;
  return {
    id: notice.id,
    model: model.ref,
    modelTitle: model.title,
    type: { id: type.id, title: type.title },
    kind: notice.kind,
    state: notice.state,
    title: notice.title,
    text: notice.text,
    services: notice.facts.concerned,
    ...instants(notice),
    postedBy: named(notice.postedBy, names),
    version: notice.version,
  };
}

function instants(notice: StoredNotice) {
  const { startsAt, endsAt, startedAt, endedAt, sentAt } = notice;
  const known = Object.entries({
    startsAt,
    endsAt,
    startedAt,
    endedAt,
    sentAt,
  });
  return Object.fromEntries(
    known.flatMap(([key, at]) => (at ? [[key, at.toISOString()]] : [])),
  );
}

export function describeEvent(
  { at, actor, type, data }: StoredEvent,
  names: Record<string, string>,
): NoticeEvent {
  return {
    at: at.toISOString(),
    ...(actor && { by: named(actor, names) }),
    type,
    ...(data.text && { text: data.text }),
    ...(data.changes && { changes: data.changes }),
  };
}
