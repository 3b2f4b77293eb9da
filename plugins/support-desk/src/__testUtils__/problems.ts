import type { ProblemDetail } from '@supportdesk/backstage-plugin-support-desk-common';

/** An open problem of NEC IHMS that gathers one open and one resolved ticket. */
export const exampleProblem = (
  changes: Partial<ProblemDetail> = {},
): ProblemDetail => ({
  id: 'problem-3',
  key: 'IHMS-P3',
  model: 'supportmodel:default/nec-ihms',
  module: 'letters',
  title: 'Letters print twice',
  description: 'Since the **batch** of Friday morning.',
  status: 'open',
  createdBy: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
  createdAt: '2025-03-07T16:00:00Z',
  updatedAt: '2025-03-08T09:30:00Z',
  version: 4,
  tickets: 2,
  openTickets: 1,
  mayEdit: true,
  gathered: [
    {
      id: '1',
      key: 'IHMS-1042',
      summary: 'Arrears letters print twice',
      status: 'inProgress',
      level: 'External Escalation',
    },
    {
      id: '2',
      key: 'IHMS-1036',
      summary: 'Two copies of every letter',
      status: 'resolved',
      level: 'Internal Escalation',
    },
  ],
  ...changes,
});
