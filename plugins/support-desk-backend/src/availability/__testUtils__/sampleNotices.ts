import type { StoredNotice } from '../../notices/NoticeStore';

/** An interruption of HMIS of two hours in March 2025. */
export const outage: StoredNotice = {
  id: '1',
  version: 1,
  modelRef: 'supportmodel:default/hmis',
  type: 'unplanned-interruption',
  kind: 'unplannedInterruption',
  state: 'closed',
  title: 'No database',
  text: 'Clients cannot be looked up.',
  facts: {
    points: [],
    services: ['hmis'],
    concerned: [
      {
        id: 'hmis',
        title: 'HMIS database and web site',
        entity: 'system:default/hmis',
      },
    ],
    channels: ['email'],
    exclusions: [],
    reports: [],
  },
  startedAt: new Date('2025-03-03T20:10:00Z'),
  endedAt: new Date('2025-03-03T22:10:00Z'),
  postedBy: 'user:default/selma-ortiz',
  createdAt: new Date('2025-03-03T20:15:00Z'),
  sentAt: new Date('2025-03-03T20:20:00Z'),
};

/** Down time of HMIS on Monday 17 March 2025, 20:00 to 22:00 in Phoenix. */
export const maintenance: StoredNotice = {
  ...outage,
  id: '2',
  type: 'planned-downtime',
  kind: 'plannedDowntime',
  state: 'scheduled',
  title: 'Server maintenance',
  text: 'New disks <& more>.',
  startsAt: new Date('2025-03-18T03:00:00Z'),
  endsAt: new Date('2025-03-18T05:00:00Z'),
  startedAt: undefined,
  endedAt: undefined,
  createdAt: new Date('2025-03-07T10:00:00Z'),
  sentAt: new Date('2025-03-07T12:00:00Z'),
};

/** The notice with other facts than usual. */
export function withFacts(
  notice: StoredNotice,
  facts: Partial<StoredNotice['facts']>,
): StoredNotice {
  return { ...notice, facts: { ...notice.facts, ...facts } };
}
