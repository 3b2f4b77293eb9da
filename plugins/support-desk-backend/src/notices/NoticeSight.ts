import { NotFoundError } from '@backstage/errors';
import {
  checkRequires,
  type AccessRefusal,
  type CompiledNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import { RefusedError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { StaleNoticeError } from './errors';
import type { NoticeStore, StoredNotice } from './NoticeStore';
import { noticeTypeOf } from './noticeType';

/** A notice, and what the caller is to it. */
export interface SeenNotice {
  notice: StoredNotice;
  standing: Standing;
  type: CompiledNotice;
  /** Posts notices of its type, and takes their steps. */
  mayPost: boolean;
  /** Phones those who have not replied (S0-18). */
  mayChase: boolean;
  /** Who replied is for those who post, those who phone and the owner of the model. */
  maySeeReplies: boolean;
}

interface NoticeSightOptions {
  notices: Pick<NoticeStore, 'find'>;
  staff: Pick<ModelStaff, 'of' | 'find' | 'everywhere'>;
  models: Pick<TicketModels, 'describeRefusal'>;
}

/** Who sees notices, posts them and phones: everybody who sees a model sees what was sent in it (S0-02). */
export class NoticeSight {
  readonly #options: NoticeSightOptions;

  constructor(options: NoticeSightOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError for a notice that there is not, or that is not for the caller */
  async see(id: string, caller: TicketCaller): Promise<SeenNotice> {
    const { notices, staff } = this.#options;
    const notice = await notices.find(id);
    const standing = notice && (await staff.find(notice.modelRef, caller));
    const isHidden =
      notice?.state === 'draft' &&
      notice.postedBy !== caller.user &&
      !(standing && postsIn(standing));
    if (!notice || !standing || isHidden) {
      throw new NotFoundError(
        `notice: there is no notice '${id}' that you may see`,
      );
    }
    return seenNotice(notice, standing);
  }

  /**
   * As {@link NoticeSight.see}, at the version that the caller saw.
   *
   * @throws StaleNoticeError
   */
  async seeAt(
    id: string,
    version: number,
    caller: TicketCaller,
  ): Promise<SeenNotice> {
    const seen = await this.see(id, caller);
    if (seen.notice.version !== version) {
      throw new StaleNoticeError(version, seen.notice);
    }
    return seen;
  }

  /**
   * What the caller is to a model, or to all that they see.
   *
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller
   */
  async standings(
    model: string | undefined,
    caller: TicketCaller,
  ): Promise<Standing[]> {
    const { staff } = this.#options;
    return model ? [await staff.of(model, caller)] : staff.everywhere(caller);
  }

  /** @throws RefusedError that names whom to ask */
  async assertMayPost(standing: Standing, type: CompiledNotice): Promise<void> {
    const refusal = refusalToPost(standing, type);
    if (refusal) await this.refuse(refusal, standing);
  }

  /** @throws RefusedError with the names of those to turn to instead */
  async refuse(refusal: AccessRefusal, { access }: Standing): Promise<never> {
    throw new RefusedError(
      await this.#options.models.describeRefusal(refusal, access),
    );
  }
}

/** @param notice - one that the caller may see */
export function seenNotice(
  notice: StoredNotice,
  standing: Standing,
): SeenNotice {
  const { model } = standing.registered;
  const type = noticeTypeOf(model, notice);
  const mayPost = !refusalToPost(standing, type);
  const mayChase = Boolean(
    type.acknowledgement?.chase?.responsible.some(it =>
      standing.access.roles.has(it),
    ),
  );
  const maySeeReplies = mayPost || mayChase || standing.isOwner;
  return { notice, standing, type, mayPost, mayChase, maySeeReplies };
}

/** Why somebody may not post notices of a type; of one that requires nothing, the team and the owner of the model may. */
export function refusalToPost(
  { access, isTeam, isOwner }: Standing,
  type: CompiledNotice,
): AccessRefusal | undefined {
  if (type.requires.length) {
    return checkRequires(type.requires, access.context, {
      subject: `To post '${type.title}'`,
    });
  }
  if (isTeam || isOwner) return undefined;
  const { title } = access.context.model;
  return {
    code: 'ROLE_REQUIRED',
    message: `To post '${type.title}' is only for those who work in ${title}.`,
    rule: type.path,
    ask: [],
    redirect: [],
  };
}

/** Whether somebody posts notices of any type in a model: they see its drafts. */
export function postsIn(standing: Standing): boolean {
  const { notices } = standing.registered.model;
  return Object.values(notices).some(it => !refusalToPost(standing, it));
}
