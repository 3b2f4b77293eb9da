import { NOTICE_FACTS } from '@supportdesk/backstage-plugin-support-desk-common';
import { entitiesOf } from '../notices/ConcernedServices';
import type { StoredEvent, StoredNotice } from '../notices/NoticeStore';
import type { NewEvent } from './eventOutbox';
import { published } from './published';

/** What subscribers are told of a change of a notice: what it is about and when, not its words. */
export function noticeEvents(
  notice: StoredNotice,
  events: StoredEvent[],
): NewEvent[] {
  return published(events, NOTICE_FACTS).map(({ type, facts }) => {
    const { at, actor } = facts[0];
    return {
      type,
      timestamp: at.toISOString(),
      ...(actor && { actor }),
      data: { notice: describe(notice), changes: facts.map(it => it.type) },
    };
  });
}

function describe({ facts, ...notice }: StoredNotice) {
  const { id, version, modelRef, type, kind, state } = notice;
  const { startsAt, endsAt, startedAt, endedAt } = notice;
  return {
    id,
    version,
    model: modelRef,
    type,
    kind,
    state,
    services: facts.services,
    entities: entitiesOf(facts.concerned),
    ...instants({ startsAt, endsAt, startedAt, endedAt }),
  };
}

function instants(dates: Record<string, Date | undefined>) {
  return Object.fromEntries(
    Object.entries(dates)
      .filter(([, it]) => it)
      .map(([key, it]) => [key, it!.toISOString()]),
  );
}
