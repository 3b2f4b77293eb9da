import type {
  Checklist,
  CompiledModel,
  Interruption,
  Notice,
  RecoveryOption,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { named } from '../../responsibilities/named';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { NoticeAspect } from '../NoticeAspect';
import type { SeenNotice } from '../NoticeSight';
import type { NoticeStore, StoredNotice } from '../NoticeStore';
import { isInterruption } from '../noticeType';
import { titled } from '../titled';
import { describeChecklists, namedChecklists } from './describeChecklists';
import { procedureOfNotice } from './interruptionProcedure';
import { interruptionActions, mayDo } from './interruptionRights';
import { missingToClose } from './missingToClose';
import { namedPriority } from './namedPriority';
import { nextBackupOf, promisedServices } from './nextBackup';
import type { NoticeTickets } from './NoticeTickets';
import type { NoticeHistory } from './procedureEvents';

type Names = Record<string, string>;

interface DescriberOptions {
  notices: Pick<NoticeStore, 'eventsOf' | 'followersOf'>;
  tickets: Pick<NoticeTickets, 'describe'>;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
}

/** Tells of a notice what is known about its interruption, and which tickets are about it. */
export class InterruptionDescriber implements NoticeAspect {
  readonly #options: DescriberOptions;

  constructor(options: DescriberOptions) {
    this.#options = options;
  }

  async describe(
    seen: SeenNotice,
    caller: TicketCaller,
  ): Promise<Pick<Notice, 'interruption' | 'tickets'>> {
    const tickets = await this.#options.tickets.describe(seen.notice, caller);
    return isInterruption(seen.notice)
      ? { interruption: await this.#interruption(seen), tickets }
      : { tickets };
  }

  actionsOf(seen: SeenNotice) {
    return interruptionActions(seen);
  }

  async hindranceToClose(
    notice: StoredNotice,
    model: CompiledModel,
  ): Promise<string | undefined> {
    const events = await this.#options.notices.eventsOf(notice.id);
    const missing = missingToClose(model, notice, events);
    return missing.length
      ? `'${notice.title}' cannot be closed before this is done: ${missing.join(
          ' ',
        )}`
      : undefined;
  }

  /** The procedure as checklists, as the caller sees them. */
  async checklists(seen: SeenNotice): Promise<Checklist[]> {
    const history = await this.historyOf(seen.notice);
    const checklists = describeChecklists(seen, history);
    const names = await this.#options.models.namesOf(doersIn(checklists));
    return namedChecklists(checklists, names);
  }

  async historyOf({ id }: StoredNotice): Promise<NoticeHistory> {
    const { notices } = this.#options;
    const [events, followers] = await Promise.all([
      notices.eventsOf(id),
      notices.followersOf([id]),
    ]);
    return { events, followers };
  }

  async #interruption(seen: SeenNotice): Promise<Interruption> {
    const { notice, standing } = seen;
    const { facts } = notice;
    const { model } = standing.registered;
    const history = await this.historyOf(notice);
    const checklists = describeChecklists(seen, history);
    const names = await this.#options.models.namesOf([
      ...doersIn(checklists),
      ...peopleIn(notice),
    ]);
    const { severity } = procedureOfNotice(seen);
    const nextBackup = nextBackupOf(model, notice);
    const promised = promisedServices(model, notice);
    return {
      ...(facts.severity && {
        severity: {
          ...facts.severity,
          priority: namedPriority(model, facts.severity.priority),
          decidedBy: facts.severity.decidedBy.map(it => named(it, names)),
        },
      }),
      severityBy: titled(model, severity?.responsible ?? []),
      options: this.#recoveryOptions(seen, checklists, names),
      exclusions: facts.exclusions,
      possibleExclusions: [
        ...new Set(promised.flatMap(it => it.availability!.exclusions)),
      ],
      ...(nextBackup && { nextBackup }),
      checklists: namedChecklists(checklists, names),
      reports: describeReports(seen, names),
      ...(facts.review && {
        review: {
          ...facts.review,
          by: named(facts.review.by, names),
          measures: facts.review.measures.map(it => ({
            ...it,
            owner: it.owner === undefined ? undefined : named(it.owner, names),
          })),
        },
      }),
      ...cannotClose(seen, history),
    };
  }

  /** The options with what the procedure says of them: one that falls away is not due (S0-33). */
  #recoveryOptions(
    seen: SeenNotice,
    checklists: Checklist[],
    names: Names,
  ): RecoveryOption[] {
    const { facts, endedAt } = seen.notice;
    const until = endedAt ?? this.#options.clock.now();
    const steps = checklists.flatMap(it => it.steps);
    return procedureOfNotice(seen).options.map(({ id, text }) => {
      const dueAt = steps.find(it => it.id === id)?.dueAt;
      const chosen = facts.recovery?.option === id && facts.recovery;
      return {
        id,
        title: text,
        ...(dueAt && { dueAt }),
        isMissed: Boolean(chosen && dueAt && new Date(dueAt) < until),
        ...(chosen && {
          chosen: { by: named(chosen.by, names), at: chosen.at },
        }),
      };
    });
  }
}

/** Reports say who did what: they are for those who take part, and those who file them. */
function describeReports(
  seen: SeenNotice,
  names: Names,
): Interruption['reports'] {
  if (!mayDo('decision', seen) && !mayDo('report', seen)) return [];
  const { forms } = seen.standing.registered.model;
  return seen.notice.facts.reports.map(({ id, form, by, at, fields }) => ({
    id,
    form: { id: form, title: forms[form]?.title ?? form },
    by: named(by, names),
    at,
    fields: Object.entries(fields).map(([field, value]) => ({
      id: field,
      title: forms[form]?.fields[field]?.title ?? field,
      value,
    })),
  }));
}

function cannotClose(
  { notice, standing, type }: SeenNotice,
  { events, followers }: NoticeHistory,
): Pick<Interruption, 'cannotClose'> {
  const { model } = standing.registered;
  if (notice.state === 'closed' || notice.state === 'cancelled') return {};
  const next = type.followedBy[0];
  const isFollowed = !next || followers.some(it => it.sentAt);
  const reasons = [
    ...(isFollowed ? [] : [`Send '${model.notices[next]?.title ?? next}'.`]),
    ...missingToClose(model, notice, events),
  ];
  return reasons.length ? { cannotClose: reasons.join(' ') } : {};
}

function doersIn(checklists: Checklist[]): string[] {
  return checklists.flatMap(it => it.steps.flatMap(step => step.by?.ref ?? []));
}

function peopleIn({ facts }: StoredNotice): string[] {
  const { severity, recovery, reports, review } = facts;
  return [
    ...(severity?.decidedBy ?? []),
    ...(recovery ? [recovery.by] : []),
    ...reports.map(it => it.by),
    ...(review ? [review.by] : []),
    ...(review?.measures.flatMap(it => it.owner ?? []) ?? []),
  ];
}
