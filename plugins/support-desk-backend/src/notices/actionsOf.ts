import type {
  NoticeAction,
  NoticeSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { refusalToPost, type SeenNotice } from './NoticeSight';
import type { StoredNotice } from './NoticeStore';

type Standing = Pick<StoredNotice, 'state' | 'endedAt'>;

/** It was not over yet when it was last looked at. */
export function isAhead({ state, endedAt }: Standing): boolean {
  return ['draft', 'scheduled', 'open'].includes(state) && !endedAt;
}

/** Which steps a notice allows as it stands, whoever takes them. */
export const ALLOWED = {
  edit: isAhead,
  send: ({ state }: Standing) => state === 'draft',
  start: ({ state }: Standing) => state === 'scheduled',
  end: ({ state, endedAt }: Standing) => state === 'open' && !endedAt,
  update: ({ state }: Standing) =>
    ['scheduled', 'open', 'resumptionDue'].includes(state),
  cancel: isAhead,
  close: ({ state, endedAt }: Standing) =>
    state === 'open' && endedAt !== undefined,
} satisfies Partial<Record<NoticeAction, (notice: Standing) => boolean>>;

/** What the caller may do with a notice now. */
export function actionsOf(
  { notice, standing, type, mayPost, mayChase }: SeenNotice,
  { mine, followUp, replies }: NoticeSummary,
): NoticeAction[] {
  const steps = Object.keys(ALLOWED) as (keyof typeof ALLOWED)[];
  const isUnderWay = !['draft', 'closed', 'cancelled'].includes(notice.state);
  const isAwaited = isUnderWay && Boolean(replies?.outstanding);
  const { notices } = standing.registered.model;
  const hasBegun = isUnderWay && notice.state !== 'scheduled';
  const mayFollow =
    hasBegun &&
    followUp?.notice === undefined &&
    type.followedBy.some(
      id => notices[id] && !refusalToPost(standing, notices[id]),
    );
  const rest: Partial<Record<NoticeAction, boolean>> = {
    remind: mayPost && isAwaited,
    chase: mayChase && isAwaited,
    acknowledge: isUnderWay && (mine === 'outstanding' || mine === 'chased'),
    followUp: mayFollow,
  };
  return [
    ...(mayPost ? steps.filter(it => ALLOWED[it](notice)) : []),
    ...(Object.keys(rest) as NoticeAction[]).filter(it => rest[it]),
  ];
}
