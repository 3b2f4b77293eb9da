import type {
  Mail,
  Mailbox,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A mailbox that reads and sends. */
export const exampleMailbox = (changes: Partial<Mailbox> = {}): Mailbox => ({
  id: 'ihms-help',
  title: 'IHMS help',
  address: 'ihms-help@example.com',
  model: 'supportmodel:default/nec-ihms',
  modelTitle: 'NEC IHMS',
  contact: { id: 'project-team', title: 'IHMS Project Team' },
  reading: { state: 'up', since: '2025-03-01T08:00:00Z' },
  sending: {
    state: 'up',
    since: '2025-03-01T08:00:00Z',
    waiting: 0,
    failed: 0,
  },
  automatic: { autoReply: 41, bounce: 3 },
  ...changes,
});

/** A mail that became a ticket this morning. */
export const exampleMail = (changes: Partial<Mail> = {}): Mail => ({
  id: 'mail-1',
  mailbox: { id: 'ihms-help', title: 'IHMS help' },
  model: 'supportmodel:default/nec-ihms',
  modelTitle: 'NEC IHMS',
  from: { address: 'kirstin.mackay@example.com', name: 'Kirstin Mackay' },
  person: { ref: 'user:default/kirstin-mackay', title: 'Kirstin Mackay' },
  isGuest: false,
  subject: 'Arrears letters print twice',
  receivedAt: '2025-03-08T09:30:00Z',
  recordedAt: '2025-03-08T09:30:20Z',
  outcome: 'ticket',
  ticket: {
    id: '1',
    key: 'IHMS-1042',
    summary: 'Arrears letters print twice',
    status: 'inProgress',
    level: 'External Escalation',
  },
  text: 'Since this morning each letter\ncomes out twice.',
  attachments: [],
  urgent: false,
  missing: [],
  actions: ['setSender'],
  ...changes,
});

/** A mail that waits for somebody's decision. */
export const heldMail = (changes: Partial<Mail> = {}): Mail =>
  exampleMail({
    id: 'mail-2',
    from: { address: 'pat@example.com' },
    person: undefined,
    subject: 'Please look at this',
    outcome: 'held',
    code: 'doubtful',
    reason: 'dmarc=fail',
    ticket: undefined,
    text: 'It is urgent.',
    actions: ['release', 'discard'],
    ...changes,
  });
