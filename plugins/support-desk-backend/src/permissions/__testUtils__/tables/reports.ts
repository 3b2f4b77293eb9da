import { HMIS } from '../seeds';
import type { Table } from './Row';

const REPORT = { report: 'monthly-call-categories' };
const PERIOD = { model: HMIS, period: '2025-02' };
const SURVEY = { query: `model=${HMIS}&survey=support-quality` };

// prettier-ignore
export const reports: Table = {
  getReports: ['++++++++++++!0'],
  exportTickets: ['!!!!+++!!!!!!0', { query: 'model=default/nec-ihms&from=2025-03' }],
  getReport: ['!!!!!!!!!++!!0', { params: REPORT, query: `model=${HMIS}&period=2025-02` }],
  'getReport as CSV': ['!!!!!!!!!++!!0', { params: REPORT, query: `model=${HMIS}&period=2025-02&section=categories`, accept: 'text/csv' }],
  reviewReport: ['!!!!!!!!!++!!0', { params: REPORT, body: { ...PERIOD, outcome: 'Fine' } }],
  tickReportAction: ['!!!!!!!!!--!!0', { params: { ...REPORT, review: 'x', action: '1' }, body: { model: HMIS, done: true } }],
  sendReport: ['!!!!!!!!!++!!0', { params: REPORT, body: PERIOD }],
  getSurveyInvitations: ['++++++++++++!0'],
  answerSurvey: ['------------!0', { body: { score: 5 } }],
  getSurveys: ['++++++++++++!0'],
  getSurveyResults: ['!!!!!!!!!++!!0', SURVEY],
  'getSurveyResults as CSV': ['!!!!!!!!!++!!0', { ...SURVEY, accept: 'text/csv' }],
  getSurveyRuns: ['!!!!!!!!!++!!0', SURVEY],
  runSurvey: ['!!!!!!!!!++!!0', { body: { model: HMIS, survey: 'support-quality', size: 2, closesOn: '2025-03-21' } }],
  stepSurveyRun: ['!!!!!!!!!++!!0', { body: { step: 'remind' } }],
  getFeedback: ['ffffffff+++f!0'],
  'getFeedback as CSV': ['ffffffff+++f!0', { accept: 'text/csv' }],
  giveFeedback: ['++++++++++++!0', { body: { model: HMIS, kind: 'suggestion', text: 'Another idea' } }],
  decideFeedback: ['--------!++-!0', { body: { status: 'noted', text: 'Thanks' } }],
};
