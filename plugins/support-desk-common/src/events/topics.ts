import type { LicenceChange } from '../api/licences';
import type { NoticeEvent } from '../api/notices';
import type { TicketEventType } from '../lifecycle/events';

/** What is published, and what it means. The topic of `ticket.created` is `support-desk.ticket.created`. @public */
export const EVENT_TYPES = {
  'ticket.created': 'A ticket was logged.',
  'ticket.acknowledged': 'Support has seen it.',
  'ticket.started': 'Work on it has begun.',
  'ticket.assigned': 'It has another team or assignee, or none.',
  'ticket.waiting': 'It waits for the requester, the vendor, a team or a date.',
  'ticket.resumed': 'It goes on after waiting.',
  'ticket.resolved': 'It is solved, as support sees it.',
  'ticket.closed': 'It is over: confirmed by the requester, or closed.',
  'ticket.reopened': 'It goes on after it was resolved or closed.',
  'ticket.cancelled': 'It is over without a solution.',
  'ticket.merged': 'It goes on as another ticket.',
  'ticket.unmerged': 'It goes on by itself again.',
  'ticket.prioritised': 'It has another priority.',
  'ticket.escalated':
    'It went to a higher level, or a step of its escalation ladder was taken.',
  'ticket.deescalated': 'It went back to a lower level.',
  'ticket.dueSoon': 'Three quarters of the time of a clock are used.',
  'ticket.breached':
    'A commitment was missed: `targets` says which, and when it was due.',
  'ticket.goalMissed': 'A goal was missed, which is no breach.',
  'ticket.commented':
    'Somebody wrote a remark; `internal` where only support sees it.',
  'ticket.contacted': 'A call, mail or meeting was logged.',
  'ticket.updated': 'Something else of it changed: `changes` says what.',
  'notice.sent': 'A notice was sent to those whom it concerns.',
  'notice.updated': 'What a sent notice says changed, or there is news.',
  'notice.started': 'An interruption began.',
  'notice.ended': 'An interruption ended.',
  'notice.closed': 'All that follows an interruption is done.',
  'notice.cancelled': 'What was announced does not happen.',
  'licence.added': 'There is a licence more.',
  'licence.changed': 'A licence changed; `changes` says what.',
  'licence.removed': 'A licence was taken away.',
  'licence.seatGiven': 'Somebody has a seat.',
  'licence.seatReleased': 'Somebody has a seat no longer.',
} as const;

/** @public */
export type SupportDeskEventType = keyof typeof EVENT_TYPES;

/** Why something that happens is not published. */
interface NotPublished {
  notPublished: string;
}

type Mapping<Fact extends string, Group extends string> = Record<
  Fact,
  Extract<SupportDeskEventType, `${Group}.${string}`> | NotPublished
>;

const updated = 'ticket.updated';
const goesWithCreated = {
  notPublished: 'comes with `ticket.created` or what changed the clocks',
};
const onlyConsidered = { notPublished: 'nothing was done' };

/** What each entry of a ticket's history is published as. @public */
export const TICKET_FACTS: Mapping<TicketEventType, 'ticket'> = {
  created: 'ticket.created',
  clockStarted: goesWithCreated,
  dueSoon: 'ticket.dueSoon',
  targetMissed: 'ticket.breached',
  goalMissed: 'ticket.goalMissed',
  acknowledged: 'ticket.acknowledged',
  started: 'ticket.started',
  assigned: 'ticket.assigned',
  handedOver: 'ticket.assigned',
  waiting: 'ticket.waiting',
  resumed: 'ticket.resumed',
  modelStatusSet: updated,
  resolved: 'ticket.resolved',
  confirmed: 'ticket.closed',
  closed: 'ticket.closed',
  reopened: 'ticket.reopened',
  cancelled: 'ticket.cancelled',
  merged: 'ticket.merged',
  mergedFrom: updated,
  unmerged: 'ticket.unmerged',
  unmergedFrom: updated,
  prioritised: 'ticket.prioritised',
  categorised: updated,
  reclassified: updated,
  promised: updated,
  timesCorrected: updated,
  modelApplied: updated,
  escalated: 'ticket.escalated',
  deescalated: 'ticket.deescalated',
  ladderStepTaken: 'ticket.escalated',
  ladderStepSkipped: onlyConsidered,
  ladderOutcome: updated,
  ladderSuggested: onlyConsidered,
  ladderKept: onlyConsidered,
  edited: updated,
  undone: updated,
  commented: 'ticket.commented',
  commentEdited: updated,
  contacted: 'ticket.contacted',
  attached: updated,
  detached: updated,
  stepTicked: updated,
  checklistAdded: updated,
  permissionGiven: updated,
  linked: updated,
  unlinked: updated,
  problemLinked: updated,
  problemUnlinked: updated,
  problemResolved: updated,
  vendorUpdated: updated,
  affectedAdded: updated,
  affectedRemoved: updated,
  mailBounced: {
    notPublished: 'names an address; it is a note for the team',
  },
  senderCorrected: updated,
  mailSplitOff: { notPublished: 'comes with `ticket.created` of the new one' },
};

const notSentYet = { notPublished: 'only its authors know of a draft' };
const amongColleagues = {
  notPublished: 'is about the work on it, not about what it says',
};

/** What each entry of a notice's history is published as. @public */
export const NOTICE_FACTS: Mapping<NoticeEvent['type'], 'notice'> = {
  drafted: notSentYet,
  sent: 'notice.sent',
  edited: 'notice.updated',
  rescheduled: 'notice.updated',
  reminded: amongColleagues,
  started: 'notice.started',
  update: 'notice.updated',
  severity: 'notice.updated',
  recovery: 'notice.updated',
  decision: amongColleagues,
  stepTicked: amongColleagues,
  exclusions: amongColleagues,
  ended: 'notice.ended',
  followUp: 'notice.updated',
  report: amongColleagues,
  review: amongColleagues,
  tickets: amongColleagues,
  answered: amongColleagues,
  closed: 'notice.closed',
  cancelled: 'notice.cancelled',
};

/** What each entry of a licence's record is published as. @public */
export const LICENCE_FACTS: Mapping<LicenceChange['change'], 'licence'> = {
  opened: 'licence.added',
  added: 'licence.added',
  edited: 'licence.changed',
  stated: 'licence.changed',
  counted: 'licence.changed',
  removed: 'licence.removed',
  seatGiven: 'licence.seatGiven',
  seatNamed: 'licence.seatGiven',
  seatReleased: 'licence.seatReleased',
  imported: {
    notPublished: 'a file has thousands of lines; read the licences again',
  },
};
