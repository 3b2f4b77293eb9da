import type {
  Ticket,
  TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A clock that runs on Friday's and Monday's business hours; due on Monday at 12:00. */
export const exampleClock = (
  changes: Partial<TicketClock> = {},
): TicketClock => ({
  id: 'response',
  measure: 'response',
  label: '4 business hours',
  title: 'Response',
  promise: '4 business hours',
  binding: 'commitment',
  responsible: [{ id: 'nec', title: 'NEC Software Solutions' }],
  calendar: 'nec-business',
  timeZone: 'Europe/London',
  startedAt: '2025-03-07T16:00:00Z',
  dueAt: '2025-03-10T12:00:00Z',
  dueLocal: 'Mon 10 March 2025, 12:00 GMT',
  state: 'running',
  usedMs: 3_600_000,
  targetMs: 4 * 3_600_000,
  confirm: ['hours: neither days nor hours are given'],
  segments: [
    { start: '2025-03-07T16:00:00Z', end: '2025-03-07T17:00:00Z' },
    { start: '2025-03-10T09:00:00Z', end: '2025-03-10T12:00:00Z' },
  ],
  ...changes,
});

export const exampleTicket = (changes: Partial<Ticket> = {}): Ticket => ({
  id: '1',
  key: 'IHMS-1042',
  model: 'supportmodel:default/nec-ihms',
  modelTitle: 'NEC IHMS',
  requestType: { id: 'service-incident', title: 'Service incident to NEC' },
  kind: 'incident',
  summary: 'Arrears letters print twice',
  description: 'Since the batch of this morning.',
  fields: {},
  confirmed: {},
  status: 'new',
  level: { id: 'level-3', level: 3, title: 'External Escalation' },
  priority: { id: 'p2', title: '2', rank: 2, word: 'priority' },
  module: {
    id: 'letters',
    title: 'Letters',
    entity: 'component:default/ihms-letters',
  },
  reporter: { ref: 'user:default/kirstin-mackay', title: 'Kirstin Mackay' },
  team: { ref: 'group:default/ihms-project-team', title: 'IHMS Project Team' },
  channel: 'portal',
  createdAt: '2025-03-07T16:00:00Z',
  updatedAt: '2025-03-07T16:00:00Z',
  nextDueAt: '2025-03-10T12:00:00Z',
  version: 1,
  clocks: [exampleClock()],
  ...changes,
});
