export { NoticeLine } from './NoticeLine';
export { NoticeStateLabel } from './NoticeStateLabel';
export { isInterruption } from './noticeKinds';
export { useNoticeWhen } from './useNoticeWhen';
