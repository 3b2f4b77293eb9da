import type {
  AccessRefusal,
  CompiledNotice,
  NoticePreview,
  NoticeType,
  postNoticeSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import type { ConcernedServices } from './ConcernedServices';
import { draftOf, NOTHING_SAID, type Said } from './draftOf';
import { leadOf } from './leadOf';
import { isToBeFollowed } from './NoticeSender';
import {
  refusalToPost,
  type NoticeSight,
  type SeenNotice,
} from './NoticeSight';
import type { StoredNotice } from './NoticeStore';
import type { Telling } from './Telling';
import { titled, titledChannels } from './titled';
import { warningsOf } from './warningsOf';

export type PostNotice = z.output<typeof postNoticeSchema>;

/** Where a new notice belongs. */
export interface NoticePlace {
  standing: Standing;
  type: CompiledNotice;
  /** The notice that it follows. */
  followed?: SeenNotice;
}

interface DraftsOptions {
  sight: NoticeSight;
  staff: Pick<ModelStaff, 'of'>;
  telling: Telling;
  concerned: ConcernedServices;
  models: Pick<TicketModels, 'namesOf' | 'describeRefusal'>;
  clock: ClockService;
}

/** What may be posted in a model, and what there is to know before it is sent. */
export class NoticeDrafts {
  readonly #options: DraftsOptions;

  constructor(options: DraftsOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller */
  async typesIn(name: string, caller: TicketCaller): Promise<NoticeType[]> {
    const standing = await this.#options.staff.of(name, caller);
    const { model } = standing.registered;
    const reasons = Object.values(model.services).flatMap(
      it => it.availability?.plannedDowntime ?? [],
    );
    return Promise.all(
      Object.values(model.notices).map(async type => {
        const refusal = refusalToPost(standing, type);
        const lead = type.targets.find(it => it.measure === 'lead');
        return {
          id: type.id,
          title: type.title,
          kind: type.kind,
          ...(type.note && { note: type.note }),
          channels: titledChannels(type.channels),
          include: type.include,
          audience: titled(model, type.audience),
          reasons: type.kind === 'plannedDowntime' ? [...new Set(reasons)] : [],
          ...(lead && { lead: lead.phrase }),
          wantsReply: type.acknowledgement !== undefined,
          followedBy: type.followedBy.map(id => ({
            id,
            title: model.notices[id]?.title ?? id,
          })),
          ...(refusal && { refused: await this.#refused(refusal, standing) }),
        };
      }),
    );
  }

  async #refused(
    refusal: AccessRefusal,
    { access }: Standing,
  ): Promise<NoticeType['refused']> {
    const { message, ask = [] } = await this.#options.models.describeRefusal(
      refusal,
      access,
    );
    return {
      message,
      ask: ask.map(({ title, people }) => ({
        title,
        people: people.map(it => ({ ref: it.user, title: it.name })),
      })),
    };
  }

  /**
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller
   * @throws InvalidAnswersError for a type that the model has not, or one that does not follow
   * @throws RefusedError for a type that others post, naming them
   */
  async place(
    {
      model: name,
      type: id,
      follows,
    }: Pick<PostNotice, 'model' | 'type' | 'follows'>,
    caller: TicketCaller,
  ): Promise<NoticePlace> {
    const { sight, staff } = this.#options;
    const standing = await staff.of(name, caller);
    const { model } = standing.registered;
    const type = model.notices[id];
    if (!type) {
      const allowed = Object.keys(model.notices);
      const message = allowed.length
        ? `${model.title} has no notice '${id}'`
        : `${model.title} states no notices`;
      throw new InvalidAnswersError([{ field: 'type', message, allowed }]);
    }
    await sight.assertMayPost(standing, type);
    if (follows === undefined) return { standing, type };

    const followed = await sight.see(follows, caller);
    const problem = problemOfFollowing(followed, type, model.ref);
    if (problem) {
      throw new InvalidAnswersError([{ field: 'follows', message: problem }]);
    }
    return { standing, type, followed };
  }

  /** A draft of what is said; of what it follows, it concerns the same. */
  async draft(
    said: Said,
    { standing, type, followed }: NoticePlace,
    caller: TicketCaller,
  ) {
    const { concerned, clock } = this.#options;
    const { model } = standing.registered;
    const ids = said.services ?? followed?.notice.facts.services ?? [];
    const { services, problems } = await concerned.of(model, ids, caller);
    const notice: StoredNotice = {
      ...draftOf(NOTHING_SAID, { ...said, services: ids }, services),
      id: uuid(),
      version: 1,
      modelRef: model.ref,
      type: type.id,
      kind: type.kind,
      state: 'draft',
      postedBy: caller.user,
      createdAt: clock.now(),
      follows: followed?.notice.id,
    };
    return { notice, problems };
  }

  /** Whom a notice would reach. @throws as {@link NoticeDrafts.place} */
  async preview(
    body: Omit<PostNotice, 'title' | 'text'> & Said,
    caller: TicketCaller,
  ): Promise<NoticePreview> {
    const { telling, models, clock } = this.#options;
    const place = await this.place(body, caller);
    const { standing, type } = place;
    const { notice } = await this.draft(body, place, caller);
    const { registered } = standing;
    const now = clock.now();
    const told = await telling.of(registered, type, {
      follows: notice.follows,
      askedAt: now,
    });
    const lead = leadOf(registered.model, type, notice, now);
    const names = await models.namesOf(told.without.map(it => it.group));
    return {
      recipients: told.recipients.length,
      services: notice.facts.concerned,
      ...(lead && { lead }),
      warnings: warningsOf(registered.model, { lead, told }, names),
    };
  }
}

function problemOfFollowing(
  { notice, type: before, standing }: SeenNotice,
  type: CompiledNotice,
  modelRef: string,
): string | undefined {
  if (notice.modelRef !== modelRef) {
    return `'${notice.title}' is a notice of ${standing.registered.model.title}, not of this model`;
  }
  if (!before.followedBy.includes(type.id)) {
    const { notices } = standing.registered.model;
    const titles = before.followedBy.map(id => notices[id]?.title ?? id);
    return `'${before.title}' is followed by ${
      titles.join(' or ') || 'no other notice'
    }`;
  }
  return isToBeFollowed(notice)
    ? undefined
    : `'${notice.title}' is ${notice.state}; what has begun and was not closed can be followed`;
}
