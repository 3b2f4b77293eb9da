import type {
  Escalations,
  EscalationLevel,
  Ladder,
  LadderStep,
} from '@supportdesk/backstage-plugin-support-desk-common';

const level = (changes: Partial<EscalationLevel>): EscalationLevel => ({
  id: 'level-2',
  title: 'Internal Escalation',
  level: 2,
  direction: 'here',
  allowed: false,
  asks: [],
  requestTypes: [],
  ...changes,
});

/** A query at level 2 of NEC IHMS that its team may raise with the vendor, or give back. */
export const exampleEscalations = (
  changes: Partial<Escalations> = {},
): Escalations => ({
  levels: [
    level({
      id: 'level-1',
      title: 'Self Learn',
      level: 1,
      direction: 'down',
      allowed: true,
    }),
    level({}),
    level({
      id: 'level-3',
      title: 'External Escalation',
      level: 3,
      direction: 'up',
      allowed: true,
      owner: {
        ref: 'group:default/ihms-project-team',
        title: 'IHMS Project Team',
      },
      asks: [{ kind: 'registration', text: 'NEC customer portal' }],
      requestTypes: [
        { id: 'service-request', title: 'Service request to NEC' },
        { id: 'service-incident', title: 'Service incident to NEC' },
      ],
    }),
  ],
  moves: [],
  evidence: {
    tried: ['employee-zone'],
    articles: [{ title: 'Letters', url: 'https://docs.example.com/letters' }],
    superUsers: [{ user: 'user:default/dana-struan', answer: 'Not known' }],
  },
  ...changes,
});

export const exampleStep = (changes: Partial<LadderStep> = {}): LadderStep => ({
  number: 1,
  title: 'NEC service desk',
  contact: 'nec-service-desk',
  people: [],
  channels: [{ kind: 'phone', title: 'Phone', value: '555-0100' }],
  automatic: 'never',
  state: 'next',
  confirm: [],
  ...changes,
});

/** A ladder whose first step was taken, whose second was skipped, and whose third comes next. */
export const exampleLadder = (changes: Partial<Ladder> = {}): Ladder => ({
  title: 'Housing support escalation process',
  note: 'when to take the next step is in the Customer Charter',
  allowed: true,
  steps: [
    exampleStep({
      state: 'taken',
      takenAt: '2025-03-08T10:05:00Z',
      by: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
      reason: 'nobody called back',
    }),
    exampleStep({
      number: 2,
      title: 'Housing Customer Support Manager',
      people: [
        {
          name: 'Wanda Rhodes',
          title: 'Housing Customer Support Manager',
          away: { until: '2025-03-12' },
        },
      ],
      channels: [],
      state: 'skipped',
      skipped: 'away',
    }),
    exampleStep({
      number: 3,
      title: 'Derek Dale',
      people: [{ name: 'Derek Dale', title: 'Housing Development Director' }],
      channels: [{ kind: 'phone', title: 'Phone', value: '555-0103' }],
    }),
    exampleStep({
      number: 4,
      title: 'Rupert Birch',
      channels: [],
      state: 'ahead',
      confirm: ['his title is assumed'],
    }),
  ],
  ...changes,
});
