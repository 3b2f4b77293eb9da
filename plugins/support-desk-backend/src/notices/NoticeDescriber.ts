import {
  ownContinuityOf,
  type Notice,
  type NoticeSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { named } from '../responsibilities/named';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { actionsOf } from './actionsOf';
import { describeEvent, describeNotice } from './describeNotice';
import { describeReplies } from './describeReplies';
import { leadOf } from './leadOf';
import type { NoticeAspect } from './NoticeAspect';
import type { NoticeSight, SeenNotice } from './NoticeSight';
import type { NoticeStore } from './NoticeStore';
import { isInterruption } from './noticeType';
import type { Telling } from './Telling';
import { titled, titledChannels } from './titled';
import { warningsOf } from './warningsOf';

interface DescriberOptions {
  notices: Pick<
    NoticeStore,
    'replyCounts' | 'statesOf' | 'followersOf' | 'eventsOf'
  >;
  sight: Pick<NoticeSight, 'see'>;
  telling: Telling;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
  /** What capabilities add; in order. */
  aspects: NoticeAspect[];
}

/** Tells callers of notices, as far as it is for them. */
export class NoticeDescriber {
  readonly #options: DescriberOptions;

  constructor(options: DescriberOptions) {
    this.#options = options;
  }

  /** Lines of a list. */
  async summarize(
    seen: SeenNotice[],
    caller: TicketCaller,
  ): Promise<NoticeSummary[]> {
    const { notices, models, clock } = this.#options;
    const ids = seen.map(it => it.notice.id);
    const [counts, states, followers, names] = await Promise.all([
      notices.replyCounts(
        seen.filter(it => it.maySeeReplies).map(it => it.notice.id),
      ),
      notices.statesOf(ids, caller.user),
      notices.followersOf(ids),
      models.namesOf(seen.map(it => it.notice.postedBy)),
    ]);
    return seen.map(it => {
      const { notice, type, standing } = it;
      const { model } = standing.registered;
      const count = counts.get(notice.id);
      const mine = states.get(notice.id);
      const follower = followers.find(
        other => other.follows === notice.id && other.sentAt,
      );
      const next = follower?.type ?? type.followedBy[0];
      return {
        ...describeNotice(it, names),
        ...(count && {
          replies: describeReplies(model, type, notice, count, clock.now()),
        }),
        ...(mine && { mine }),
        ...(next && {
          followUp: {
            id: next,
            title: model.notices[next]?.title ?? next,
            isDue: notice.state === 'resumptionDue',
            ...(follower && { notice: follower.id }),
          },
        }),
      };
    });
  }

  /** A notice with all that the caller may know of it. */
  async describe(seen: SeenNotice, caller: TicketCaller): Promise<Notice> {
    const { notices, sight, models, aspects } = this.#options;
    const { notice, type, standing } = seen;
    const { model } = standing.registered;
    const { facts } = notice;
    const [[summary], events, follows, parts, warned] = await Promise.all([
      this.summarize([seen], caller),
      notices.eventsOf(notice.id),
      // What it follows may be of another model that the caller does not see any longer.
      notice.follows
        ? sight.see(notice.follows, caller).catch(() => undefined)
        : undefined,
      Promise.all(aspects.map(it => it.describe?.(seen, caller))),
      this.#warn(seen),
    ]);
    const names = await models.namesOf(events.flatMap(it => it.actor ?? []));
    return {
      ...summary,
      points: facts.points,
      channels: titledChannels(facts.channels),
      ...(facts.reason && { reason: facts.reason }),
      ...(facts.backupPlan && { backupPlan: facts.backupPlan }),
      ...warned,
      audience: titled(model, type.audience),
      plans: await this.#plansOf(seen),
      events: events.map(it => describeEvent(it, names)),
      tickets: [],
      ...(follows && {
        follows: { id: follows.notice.id, title: follows.notice.title },
      }),
      ...Object.assign({}, ...parts),
      may: [
        ...actionsOf(seen, summary),
        ...aspects.flatMap(it => it.actionsOf?.(seen) ?? []),
      ],
    };
  }

  async #warn({ notice, type, standing, mayPost }: SeenNotice) {
    const { telling, models, clock } = this.#options;
    const { registered } = standing;
    const { model } = registered;
    const now = clock.now();
    const lead = leadOf(model, type, notice, now);
    const isOver = notice.state === 'closed' || notice.state === 'cancelled';
    const { follows } = notice;
    const told =
      mayPost && !isOver
        ? await telling.of(registered, type, { follows, askedAt: now })
        : undefined;
    const names = await models.namesOf(told?.without.map(it => it.group) ?? []);
    return {
      ...(lead && { lead }),
      warnings: mayPost ? warningsOf(model, { lead, told }, names) : [],
    };
  }

  /** What the reader's own groups do while service is down, planned or not (S0-24). */
  async #plansOf({ notice, standing }: SeenNotice): Promise<Notice['plans']> {
    if (!isInterruption(notice)) return [];
    const plans = ownContinuityOf(
      standing.access.context,
      notice.facts.concerned.map(it => it.id),
    );
    const names = await this.#options.models.namesOf(plans.map(it => it.group));
    return plans.map(it => ({ ...it, group: named(it.group, names) }));
  }
}
