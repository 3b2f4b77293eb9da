export { NoticeLine } from './NoticeLine';
export { NoticeStateLabel } from './NoticeStateLabel';
export { isInterruption, standingOf } from './noticeKinds';
export { useNoticeWhen } from './useNoticeWhen';
