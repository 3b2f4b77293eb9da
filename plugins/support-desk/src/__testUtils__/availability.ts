import type {
  AvailabilityHistory,
  ServiceAvailability,
  ServiceStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';

const HOUR_MS = 3_600_000;
const SERVICE = { id: 'hmis', title: 'HMIS database and web site' };

/** HMIS is promised round the clock; one of three agencies has linked its plan. */
export const exampleAvailability = (
  changes: Partial<ServiceAvailability> = {},
): ServiceAvailability => ({
  service: SERVICE,
  state: 'expectedAvailable',
  calendar: {
    id: 'always',
    title: 'Always',
    timeZone: 'America/Phoenix',
    always: true,
  },
  exclusions: [
    'Acts of God',
    'A declared federal emergency',
    'A declared state emergency',
  ],
  plannedDowntime: ['data conversions', 'server maintenance'],
  backups: [
    {
      id: 'daily',
      title: 'Daily backup',
      what: ['server', 'database'],
      schedule: 'daily',
      next: '2025-03-09',
      responsible: [
        { id: 'system-administrator', title: 'System Administrator' },
      ],
      requires: [],
      confirm: [],
    },
  ],
  maintenance: [],
  continuity: [
    {
      id: 'manual-backup-plan',
      title: 'Manual back-up plan',
      text: 'Each Provider Agency writes a manual back-up plan.',
      responsible: [
        { id: 'agency-administrator', title: 'Agency Administrator' },
      ],
      linked: 1,
      groups: [
        {
          ref: 'group:default/agency-north',
          title: 'Agency North',
          url: 'https://example.com/plan',
        },
        { ref: 'group:default/agency-south', title: 'Agency South' },
        { ref: 'group:default/agency-west', title: 'Agency West' },
      ],
    },
  ],
  confirm: [],
  ...changes,
});

/** February without a fault; March with two hours down and two that were planned. */
export const exampleMonths = (): AvailabilityHistory => ({
  service: SERVICE,
  timeZone: 'America/Phoenix',
  months: [
    {
      month: '2025-02',
      isOver: true,
      promisedMs: 672 * HOUR_MS,
      plannedMs: 0,
      excludedMs: 0,
      downMs: 0,
      percent: 100,
      percentWithPlanned: 100,
      interruptions: [],
    },
    {
      month: '2025-03',
      isOver: false,
      promisedMs: 744 * HOUR_MS,
      plannedMs: 0,
      excludedMs: 0,
      downMs: 2 * HOUR_MS,
      percent: (742 / 744) * 100,
      percentWithPlanned: (742 / 744) * 100,
      interruptions: [
        {
          notice: 'notice-2',
          title: 'The database does not answer',
          from: '2025-03-05T10:00:00.000Z',
          to: '2025-03-05T12:00:00.000Z',
          ms: 2 * HOUR_MS,
          counts: 'down',
          because: [],
        },
      ],
    },
  ],
});

/** Four days: down on the second, planned on the third. */
export const exampleStatus = (
  changes: Partial<ServiceStatus> = {},
): ServiceStatus => ({
  service: SERVICE,
  model: 'supportmodel:default/hmis',
  modelTitle: 'HMIS',
  state: 'ok',
  days: [
    { day: '2025-03-04', state: 'ok', downMs: 0, plannedMs: 0 },
    { day: '2025-03-05', state: 'down', downMs: 2 * HOUR_MS, plannedMs: 0 },
    { day: '2025-03-06', state: 'planned', downMs: 0, plannedMs: HOUR_MS },
    { day: '2025-03-07', state: 'ok', downMs: 0, plannedMs: 0 },
  ],
  percent: 97.9,
  notices: [],
  ...changes,
});
