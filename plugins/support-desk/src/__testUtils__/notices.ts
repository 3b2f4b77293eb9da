import type {
  Interruption,
  Notice,
  NoticeRecipient,
  NoticeReplies,
  NoticeSummary,
  NoticeType,
} from '@supportdesk/backstage-plugin-support-desk-common';

const SOL = { ref: 'user:default/sol-bram', title: 'Sol Bram' };
const DATABASE = { id: 'database', title: 'HMIS Database' };

/** Planned down time of HMIS in ten days; nobody has to reply. */
export const exampleNoticeSummary = (
  changes: Partial<NoticeSummary> = {},
): NoticeSummary => ({
  id: 'notice-1',
  model: 'supportmodel:default/hmis',
  modelTitle: 'HMIS',
  type: { id: 'planned-downtime', title: 'Scheduled server down time' },
  kind: 'plannedDowntime',
  state: 'scheduled',
  title: 'Server maintenance',
  text: 'The **server** is patched.',
  services: [DATABASE],
  startsAt: '2025-03-18T20:00:00.000Z',
  endsAt: '2025-03-18T22:00:00.000Z',
  postedBy: SOL,
  sentAt: '2025-03-08T09:00:00.000Z',
  version: 3,
  ...changes,
});

/** The database is down since 10:30, and the help desk has not said until when. */
export const openInterruption = (
  changes: Partial<NoticeSummary> = {},
): NoticeSummary =>
  exampleNoticeSummary({
    id: 'notice-2',
    type: { id: 'unplanned-interruption', title: 'Unplanned interruption' },
    kind: 'unplannedInterruption',
    state: 'open',
    title: 'The database does not answer',
    text: 'Nobody can sign in.',
    startsAt: '2025-03-08T10:30:00.000Z',
    startedAt: '2025-03-08T10:30:00.000Z',
    endsAt: undefined,
    ...changes,
  });

/** Three were told: one confirmed, two still have to. */
export const exampleReplies = (
  changes: Partial<NoticeReplies> = {},
): NoticeReplies => ({
  total: 3,
  acknowledged: 1,
  chased: 0,
  outstanding: 2,
  percent: 33.3,
  deadline: '2025-03-12T17:00:00.000Z',
  isOverdue: false,
  chase: {
    by: [{ id: 'technical-support-staff', title: 'Technical Support Staff' }],
    channel: 'phone',
  },
  ...changes,
});

/** The planned down time with all that may be known of it, to whom may do nothing with it. */
export const exampleNotice = (changes: Partial<Notice> = {}): Notice => ({
  ...exampleNoticeSummary(),
  points: [
    { topic: 'purpose', text: 'Security updates.' },
    { topic: 'expected benefits', text: 'A safer server.' },
    { topic: 'expected consequences', text: 'No access for two hours.' },
  ],
  channels: [{ id: 'newsflash', title: 'NewsFlash' }],
  reason: 'server maintenance',
  backupPlan: 'Write on paper, enter it afterwards.',
  lead: {
    wanted: '7 days',
    wantedMs: 7 * 86_400_000,
    givenMs: 10 * 86_400_000,
    isTooShort: false,
  },
  warnings: [],
  audience: [{ id: 'agency-administrator', title: 'Agency Administrator' }],
  plans: [
    {
      title: 'Continuity plan',
      group: { ref: 'group:default/agency-north', title: 'Agency North' },
      url: 'https://example.com/plan',
    },
  ],
  events: [
    { at: '2025-03-08T08:50:00.000Z', by: SOL, type: 'drafted' },
    { at: '2025-03-08T09:00:00.000Z', by: SOL, type: 'sent' },
  ],
  tickets: [],
  may: [],
  ...changes,
});

/** What is known of the interruption of the database after an hour. */
export const exampleInterruption = (
  changes: Partial<Interruption> = {},
): Interruption => ({
  severityBy: [
    { id: 'system-administrator', title: 'System Administrator' },
    { id: 'vendor', title: 'Vendor' },
  ],
  options: [
    {
      id: 'repair',
      title: 'Repair the server',
      dueAt: '2025-03-08T12:30:00.000Z',
      isMissed: false,
    },
    { id: 'secondary', title: 'Switch to the secondary', isMissed: false },
  ],
  exclusions: [],
  possibleExclusions: ['acts of God', 'federal emergency'],
  nextBackup: { day: '2025-03-09', title: 'Daily backup' },
  checklists: [],
  reports: [],
  ...changes,
});

/** Somebody of an agency who has not replied, and was phoned once in vain. */
export const exampleRecipient = (
  changes: Partial<NoticeRecipient> = {},
): NoticeRecipient => ({
  user: { ref: 'user:default/nora-quill', title: 'Nora Quill' },
  as: { id: 'agency-administrator', title: 'Agency Administrator' },
  group: { ref: 'group:default/agency-north', title: 'Agency North' },
  state: 'outstanding',
  phone: '555-0101',
  chases: [
    {
      at: '2025-03-08T11:00:00.000Z',
      by: SOL,
      channel: 'phone',
      result: 'notReached',
      note: 'Voicemail',
    },
  ],
  ...changes,
});

/** Planned down time as HMIS wants it told. */
export const exampleNoticeType = (
  changes: Partial<NoticeType> = {},
): NoticeType => ({
  id: 'planned-downtime',
  title: 'Scheduled server down time',
  kind: 'plannedDowntime',
  channels: [
    { id: 'newsflash', title: 'NewsFlash' },
    { id: 'email', title: 'E-mail' },
  ],
  include: ['purpose', 'expected benefits'],
  audience: [{ id: 'agency-administrator', title: 'Agency Administrator' }],
  reasons: ['data conversions', 'server maintenance'],
  lead: '7 days',
  wantsReply: true,
  followedBy: [{ id: 'service-resumed', title: 'Service resumes' }],
  ...changes,
});
