import type { TicketEventType } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiAlarmWarningLine,
  RiArrowDownCircleLine,
  RiArrowLeftRightLine,
  RiArrowUpCircleLine,
  RiAttachment2,
  RiChat1Line,
  RiCheckboxLine,
  RiDraftLine,
  RiLink,
  RiMailCloseLine,
  RiMailLine,
  RiPencilLine,
  RiPhoneLine,
  RiRecordCircleLine,
  RiScissorsCutLine,
  RiShieldCheckLine,
  RiStairsLine,
  RiTeamLine,
  RiTimerLine,
  RiUserSharedLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { ACTION_ICONS } from '../actions/actionIcons';

const ICONS: Partial<Record<TicketEventType, ReactElement>> = {
  created: <RiDraftLine />,
  clockStarted: <RiTimerLine />,
  dueSoon: <RiTimerLine />,
  targetMissed: <RiAlarmWarningLine />,
  goalMissed: <RiAlarmWarningLine />,
  commented: <RiChat1Line />,
  commentEdited: <RiPencilLine />,
  contacted: <RiPhoneLine />,
  attached: <RiAttachment2 />,
  detached: <RiAttachment2 />,
  stepTicked: <RiCheckboxLine />,
  checklistAdded: <RiCheckboxLine />,
  permissionGiven: <RiShieldCheckLine />,
  linked: <RiLink />,
  unlinked: <RiLink />,
  problemLinked: <RiLink />,
  problemUnlinked: <RiLink />,
  problemResolved: <RiLink />,
  escalated: <RiArrowUpCircleLine />,
  deescalated: <RiArrowDownCircleLine />,
  handedOver: <RiArrowLeftRightLine />,
  ladderStepTaken: <RiStairsLine />,
  ladderStepSkipped: <RiStairsLine />,
  ladderOutcome: <RiStairsLine />,
  ladderSuggested: <RiStairsLine />,
  ladderKept: <RiStairsLine />,
  affectedAdded: <RiTeamLine />,
  affectedRemoved: <RiTeamLine />,
  mailBounced: <RiMailCloseLine />,
  senderCorrected: <RiUserSharedLine />,
  mailSplitOff: <RiScissorsCutLine />,
};

/** What people do by writing a mail. */
const CAME_BY_MAIL = ['created', 'commented'];

const ACTION_OF: Partial<Record<TicketEventType, string>> = {
  acknowledged: 'acknowledge',
  started: 'start',
  assigned: 'assign',
  waiting: 'wait',
  resumed: 'resume',
  modelStatusSet: 'setModelStatus',
  resolved: 'resolve',
  confirmed: 'confirm',
  closed: 'close',
  reopened: 'reopen',
  cancelled: 'cancel',
  merged: 'merge',
  mergedFrom: 'merge',
  unmerged: 'unmerge',
  unmergedFrom: 'unmerge',
  undone: 'unmerge',
  prioritised: 'prioritise',
  categorised: 'categorise',
  reclassified: 'reclassify',
  promised: 'promise',
  timesCorrected: 'correctTimes',
  modelApplied: 'applyModel',
  edited: 'edit',
};

/**
 * The sign of an event: that of the action which it comes from, or of the way by which it came.
 *
 * @param channel - by which it came, where it says so
 */
export const eventIcon = (type: string, channel?: unknown): ReactElement =>
  (channel === 'email' && CAME_BY_MAIL.includes(type) ? (
    <RiMailLine />
  ) : undefined) ??
  ICONS[type as TicketEventType] ??
  ACTION_ICONS[ACTION_OF[type as TicketEventType] ?? ''] ?? (
    <RiRecordCircleLine />
  );
