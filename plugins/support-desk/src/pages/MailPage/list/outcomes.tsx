import type { MailOutcome } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiChat1Line,
  RiDeleteBinLine,
  RiErrorWarningLine,
  RiHourglassLine,
  RiMailForbidLine,
  RiRobot2Line,
  RiTicket2Line,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import type { Tone } from '../../../components/StatusLabel';

/** What may become of a mail, in the order in which it is listed. */
export const OUTCOMES: readonly MailOutcome[] = [
  'ticket',
  'reply',
  'held',
  'refused',
  'unreadable',
  'discarded',
  'automatic',
];

/** The sign of each outcome. */
export const OUTCOME_LOOKS: Record<
  MailOutcome,
  { icon: ReactElement; tone: Tone }
> = {
  ticket: { icon: <RiTicket2Line />, tone: 'neutral' },
  reply: { icon: <RiChat1Line />, tone: 'neutral' },
  held: { icon: <RiHourglassLine />, tone: 'soon' },
  refused: { icon: <RiMailForbidLine />, tone: 'neutral' },
  unreadable: { icon: <RiErrorWarningLine />, tone: 'late' },
  discarded: { icon: <RiDeleteBinLine />, tone: 'quiet' },
  automatic: { icon: <RiRobot2Line />, tone: 'quiet' },
};
