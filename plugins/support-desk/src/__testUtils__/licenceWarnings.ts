import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';

/** The devices of ClickHome are to be renewed on 1 April. */
export const exampleWarning = (
  changes: Partial<LicenceWarning> = {},
): LicenceWarning => ({
  id: 'warning-1',
  licence: { id: 'mobile-devices', title: 'Mobile devices' },
  model: 'supportmodel:default/clickhome',
  modelTitle: 'ClickHome',
  kind: 'renewal',
  day: '2025-04-01',
  since: '2025-01-31T00:00:00.000Z',
  ...changes,
});

/** What is so already, what is to come, and one that was put off. */
export const exampleWarnings = (): LicenceWarning[] => [
  exampleWarning({
    id: 'warning-2',
    licence: { id: 'agency-seats', title: 'Agency user seats' },
    modelTitle: 'HMIS',
    kind: 'overUse',
    day: undefined,
    since: '2025-02-03T16:00:00.000Z',
  }),
  exampleWarning({ id: 'warning-3', kind: 'notice', day: '2025-03-18' }),
  exampleWarning(),
  exampleWarning({
    id: 'warning-4',
    licence: { id: 'office-users', title: 'Office users' },
    kind: 'low',
    day: undefined,
  }),
  exampleWarning({
    id: 'warning-5',
    licence: { id: 'office-users', title: 'Office users' },
    snoozed: {
      until: '2025-03-20',
      by: { ref: 'user:default/imani-rhodes', title: 'Imani Rhodes' },
    },
  }),
];
