import type {
  CountedLine,
  Report,
  ReportState,
  ReportSummary,
  Satisfaction,
} from '@supportdesk/backstage-plugin-support-desk-common';

export const HMIS = 'supportmodel:default/hmis';

const FEBRUARY = {
  model: HMIS,
  createdFrom: '2025-02-01T07:00:00.000Z',
  createdTo: '2025-03-01T07:00:00.000Z',
};

const line = (
  id: string,
  title: string,
  [count, before]: [number, number],
  changes: Partial<CountedLine> = {},
): CountedLine => ({
  id,
  title,
  count,
  before,
  tickets: { ...FEBRUARY, category: id },
  ...changes,
});

/** February of HMIS: sent, and to be reviewed by the reader. */
export const februaryState = (
  changes: Partial<ReportState> = {},
): ReportState => ({
  period: '2025-02',
  dueOn: '2025-02-28',
  frozenAt: '2025-03-01T07:05:00.000Z',
  sentAt: '2025-03-01T07:06:00.000Z',
  review: {
    state: 'due',
    period: '2025-02',
    dueOn: '2025-03-10',
    reviewers: [{ id: 'user-group', title: 'HMIS User Group' }],
    outcomeWanted: 'Which action is needed, if any',
    mayReview: true,
  },
  ...changes,
});

/** 47 replies to 60 who were asked, rated 4.3 of 5. */
export const februarySatisfaction = (
  changes: Partial<Satisfaction> = {},
): Satisfaction => ({
  asked: 60,
  answered: 47,
  mean: 4.3,
  scores: [1, 1, 5, 17, 23],
  before: [
    { period: '2024-08', mean: 4 },
    { period: '2024-11', mean: 4.2 },
  ],
  comments: [{ text: 'Always friendly', score: 5 }],
  ...changes,
});

const described = {
  id: 'monthly',
  title: 'Monthly report',
  model: HMIS,
  modelTitle: 'HMIS',
  source: 'model' as const,
  isSurvey: false,
  schedule: 'last working day of each month',
  every: 'month' as const,
  responsible: [{ id: 'staff', title: 'Technical Support Staff' }],
  sentTo: [{ id: 'administrator', title: 'HMIS System Administrator' }],
  contents: [],
  confirm: [],
};

/** The monthly report of HMIS with its last period and the running one. */
export const exampleReportSummary = (
  changes: Partial<ReportSummary> = {},
): ReportSummary => ({
  ...described,
  periods: [
    { period: '2025-03', dueOn: '2025-03-31' },
    februaryState(),
    februaryState({ period: '2025-01', review: undefined }),
  ],
  ...changes,
});

/** February of HMIS, with charts, targets and a log. */
export const exampleReport = (changes: Partial<Report> = {}): Report => ({
  ...described,
  period: '2025-02',
  from: FEBRUARY.createdFrom,
  to: FEBRUARY.createdTo,
  timeZone: 'America/Phoenix',
  queryVersion: 1,
  state: februaryState(),
  may: [],
  headlines: [
    '**118 requests**, one more than in January.',
    '**Errors rose from 9 to 14**; questions on tasks fell.',
  ],
  sections: [
    {
      kind: 'categories',
      title: 'Requests by category',
      lines: [
        line('group:Basic Questions', 'Basic Questions', [63, 65]),
        line('task', 'Technical/Task Assistance', [41, 46], {
          parent: 'group:Basic Questions',
          medianSolvedMs: 38 * 60_000,
          openAtEnd: 1,
        }),
        line('data', 'Data Correction', [22, 19], {
          parent: 'group:Basic Questions',
          medianSolvedMs: 190 * 60_000,
          openAtEnd: 2,
        }),
        line('error', 'Error', [14, 9], { openAtEnd: 3 }),
      ],
      total: line('total', 'All', [118, 117], { tickets: FEBRUARY }),
    },
    {
      kind: 'levels',
      title: 'Level reached',
      lines: [
        line('level-2', 'HMIS Technical Support', [92, 90]),
        line('level-3', 'HMIS System Administrator', [17, 20]),
        line('level-4', 'Bowman Internet Systems', [9, 7]),
      ],
      total: line('total', 'All', [118, 117]),
    },
    {
      kind: 'satisfaction',
      title: 'Satisfaction',
      result: februarySatisfaction(),
    },
    {
      kind: 'targets',
      title: 'Targets',
      lines: [
        {
          id: 'reply',
          title: 'Reply to e-mail',
          measure: 'response',
          promises: ['24 hours, closed days skipped'],
          met: 98,
          missed: 11,
          withoutTime: 2,
          running: 1,
          missedTickets: [
            { id: '1', key: 'HMIS-12', lateMs: 2 * 3_600_000 },
            { id: '2', key: 'HMIS-40', lateMs: 30 * 3_600_000 },
          ],
          tickets: { model: HMIS, missed: 'response' },
        },
        {
          id: 'severity-1',
          title: 'BIS severity 1: work started',
          measure: 'start',
          promises: ['1 hour, round the clock'],
          met: 2,
          missed: 0,
          withoutTime: 0,
          running: 0,
          missedTickets: [],
        },
      ],
    },
    {
      kind: 'availability',
      title: 'Availability',
      table: {
        columns: [
          { id: 'service', title: 'Service', kind: 'text' },
          { id: 'percent', title: 'Available', kind: 'percent' },
          { id: 'down', title: 'Down', kind: 'duration' },
        ],
        rows: [
          {
            id: 'hmis',
            cells: ['HMIS', 99.73, 7_200_000],
            link: '/support/notices',
          },
          { id: 'art', cells: ['ART reports', null, 0] },
        ],
        more: 2,
      },
    },
  ],
  reviews: [],
  earlier: '2025-01',
  later: '2025-03',
  ...changes,
});
