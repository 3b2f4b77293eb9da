import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';

/** Away from Monday 3 to Monday 10 March 2025, with a deputy. */
export const exampleAbsence = (changes: Partial<Absence> = {}): Absence => ({
  id: 'absence-1',
  user: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
  from: '2025-03-03',
  to: '2025-03-10',
  timeZone: 'Europe/London',
  deputy: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
  note: 'Annual leave',
  createdBy: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
  updatedAt: '2025-02-20T09:00:00Z',
  version: 1,
  mayEdit: true,
  ...changes,
});
