import type {
  CompiledNotice,
  ProcedureEvent,
  ProcedureFacts,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredEvent, StoredNotice } from '../NoticeStore';
import type { InterruptionProcedure } from './interruptionProcedure';

/** What happened to a notice and to those that follow it. */
export interface NoticeHistory {
  events: StoredEvent[];
  followers: StoredNotice[];
}

/** When an interruption began, or is expected to. */
export function startOfNotice(notice: StoredNotice): Date {
  return notice.startedAt ?? notice.startsAt ?? notice.createdAt;
}

/** What of a notice decides how its procedure stands: times are counted from the start of the interruption (S0-32). */
export function factsOfNotice(notice: StoredNotice): ProcedureFacts {
  return {
    requestType: '',
    createdAt: notice.createdAt,
    discoveredAt: startOfNotice(notice),
    requesterRoles: [],
    clocks: [],
  };
}

/** The history of a notice in the words of procedures, so that it ticks their steps as that of a ticket does. */
export function procedureEvents(
  notice: StoredNotice,
  type: Pick<CompiledNotice, 'title'>,
  { procedure, choice, options }: InterruptionProcedure,
  { events, followers }: NoticeHistory,
): ProcedureEvent[] {
  if (!procedure) return [];
  const checklist = procedure.id;
  const tick = (at: Date, actor: string, data: object): ProcedureEvent => ({
    type: 'stepTicked',
    at,
    actor,
    data: { ...data, checklist },
  });
  const happened = events.flatMap(({ type: kind, at, actor = '', data }) => {
    switch (kind) {
      case 'sent':
        return {
          type: 'noticeSent',
          at,
          actor,
          data: { notice: notice.type },
        };
      case 'severity':
        return { type: 'severitySet', at, actor, data: {} };
      case 'recovery':
        return [
          ...[choice, ...options].flatMap(it =>
            it ? [tick(at, actor, { step: it.id, state: 'open' })] : [],
          ),
          tick(at, actor, { ...data.step }),
        ];
      case 'stepTicked':
        return tick(at, actor, { ...data.step });
      default:
        return [];
    }
  });
  const sent = followers.flatMap(({ sentAt, postedBy, type: other }) =>
    sentAt
      ? {
          type: 'noticeSent',
          at: sentAt,
          actor: postedBy,
          data: { notice: other },
        }
      : [],
  );
  const filed = notice.facts.reports.map(({ at, by, form }) => ({
    type: 'reportFiled',
    at: new Date(at),
    actor: by,
    data: { form },
  }));
  const added: ProcedureEvent = {
    type: 'checklistAdded',
    at: notice.createdAt,
    actor: notice.postedBy,
    data: { checklist, origin: type.title },
  };
  return [added, ...happened, ...sent, ...filed].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
}
