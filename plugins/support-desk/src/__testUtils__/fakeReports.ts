import type { ReportsApi } from '@supportdesk/backstage-plugin-support-desk-common';

/** There are no reports, nobody is asked, and nobody said anything. */
export function fakeReports(): ReportsApi {
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  const none = async () => ({ items: [] });
  return {
    getReports: jest.fn(none),
    getReport: jest.fn(unset('getReport')),
    reviewReport: jest.fn(unset('reviewReport')),
    tickReportAction: jest.fn(unset('tickReportAction')),
    sendReport: jest.fn(unset('sendReport')),
    getSurveyInvitations: jest.fn(none),
    answerSurvey: jest.fn(unset('answerSurvey')),
    getSurveys: jest.fn(none),
    getSurveyResults: jest.fn(unset('getSurveyResults')),
    getSurveyRuns: jest.fn(none),
    runSurvey: jest.fn(unset('runSurvey')),
    stepSurveyRun: jest.fn(unset('stepSurveyRun')),
    getFeedback: jest.fn(none),
    giveFeedback: jest.fn(unset('giveFeedback')),
    decideFeedback: jest.fn(unset('decideFeedback')),
  };
}
