import type {
  Feedback,
  Survey,
  SurveyInvitation,
  SurveyResults,
  SurveyRun,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { februarySatisfaction, HMIS } from './reports';

const selma = { ref: 'user:default/selma-ortiz', title: 'Selma Ortiz' };

/** The user survey of HMIS asks the reader. */
export const exampleInvitation = (
  changes: Partial<SurveyInvitation> = {},
): SurveyInvitation => ({
  id: 'invitation-1',
  model: HMIS,
  modelTitle: 'HMIS',
  survey: { id: 'user-survey', title: 'Quarterly user survey' },
  question: 'How was the quality of technical support?',
  askedAt: '2025-03-03T10:00:00.000Z',
  closesOn: '2025-03-17',
  anonymous: true,
  ...changes,
});

/** The user survey of HMIS, which asks some people at random; the reader may ask them. */
export const exampleSurvey = (changes: Partial<Survey> = {}): Survey => ({
  id: 'user-survey',
  title: 'Quarterly user survey',
  model: HMIS,
  modelTitle: 'HMIS',
  schedule: 'every quarter',
  sample: 'random',
  audience: [{ id: 'user', title: 'User' }],
  anonymous: true,
  reachable: 240,
  sentTo: [{ id: 'administrator', title: 'HMIS System Administrator' }],
  mayRun: true,
  confirm: [],
  ...changes,
});

/** A round that is open until 17 March. */
export const exampleRun = (changes: Partial<SurveyRun> = {}): SurveyRun => ({
  id: 'run-1',
  model: HMIS,
  survey: { id: 'user-survey', title: 'Quarterly user survey' },
  question: 'How was the quality of technical support?',
  startedBy: selma,
  startedAt: '2025-03-03T10:00:00.000Z',
  closesOn: '2025-03-17',
  seed: 42,
  asked: 60,
  answered: 12,
  anonymous: true,
  recipients: [selma, { ref: 'user:default/lee-park', title: 'Lee Park' }],
  version: 3,
  ...changes,
});

/** Two quarters with rounds, and one without. */
export const exampleResults = (
  changes: Partial<SurveyResults> = {},
): SurveyResults => ({
  survey: exampleSurvey(),
  periods: [
    { period: '2025-Q1', runs: 1, result: februarySatisfaction() },
    {
      period: '2024-Q4',
      runs: 0,
      result: { asked: 0, answered: 0, before: [], comments: [] },
    },
    {
      period: '2024-Q3',
      runs: 2,
      result: februarySatisfaction({ mean: 3.9, comments: [] }),
    },
  ],
  ...changes,
});

/** A suggestion that the reader may decide on. */
export const exampleFeedback = (changes: Partial<Feedback> = {}): Feedback => ({
  id: 'feedback-1',
  model: HMIS,
  modelTitle: 'HMIS',
  kind: 'suggestion',
  text: 'A class about reports each month',
  by: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
  at: '2025-03-04T09:00:00.000Z',
  status: 'new',
  mayDecide: true,
  version: 1,
  ...changes,
});
