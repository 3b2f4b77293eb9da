import { at, once, pathOf, type QueryValue } from './HttpClient';
import type { Seen } from './KnowledgeApi';
import { NoticesClient } from './NoticesClient';
import type {
  Report,
  ReportQuery,
  ReportReview,
  ReportSummary,
  ReviewReport,
  TickReportAction,
} from './reports';
import type { ReportsApi } from './ReportsApi';
import type { Page } from './shared';
import type {
  AnswerSurvey,
  DecideFeedback,
  Feedback,
  FeedbackFilter,
  GiveFeedback,
  RunSurvey,
  Survey,
  SurveyInvitation,
  SurveyResults,
  SurveyRun,
  SurveyRunStep,
} from './surveys';

interface Repeatable {
  idempotencyKey?: string;
}

/** The part of the client about how support goes. */
export abstract class ReportsClient
  extends NoticesClient
  implements ReportsApi
{
  async getReports(query: { model?: string } = {}) {
    return this.get<{ items: ReportSummary[] }>('/reports', query);
  }

  async getReport(report: string, query: Omit<ReportQuery, 'section'>) {
    return this.get<Report>(pathOf('reports', report), query);
  }

  async reviewReport(
    report: string,
    review: ReviewReport,
    options: Repeatable = {},
  ) {
    const path = pathOf('reports', report, 'reviews');
    return this.send<ReportReview>('POST', path, review, once(options));
  }

  async tickReportAction(
    report: string,
    { review, action }: { review: string; action: number },
    tick: TickReportAction,
  ) {
    const path = pathOf(
      'reports',
      report,
      'reviews',
      review,
      'actions',
      String(action),
    );
    return this.send<ReportReview>('PUT', path, tick);
  }

  async sendReport(
    report: string,
    which: { model: string; period: string },
    options: Repeatable = {},
  ) {
    const path = pathOf('reports', report, 'deliveries');
    return this.send<Report>('POST', path, which, once(options));
  }

  async getSurveyInvitations(query: { ticket?: string } = {}) {
    const path = '/survey-invitations';
    return this.get<{ items: SurveyInvitation[] }>(path, query);
  }

  async answerSurvey(invitation: string, answer: AnswerSurvey) {
    await this.request(pathOf('surveys', invitation, 'responses'), {
      method: 'POST',
      body: JSON.stringify(answer),
      headers: { 'Content-Type': 'application/json' },
    });
  }

  async getSurveys(query: { model?: string } = {}) {
    return this.get<{ items: Survey[] }>('/surveys', query);
  }

  async getSurveyResults(query: {
    model: string;
    survey: string;
    by?: 'month' | 'quarter';
  }) {
    return this.get<SurveyResults>('/survey-results', query);
  }

  async getSurveyRuns(query: { model: string; survey: string }) {
    return this.get<{ items: SurveyRun[] }>('/survey-runs', query);
  }

  async runSurvey(run: RunSurvey, options: Repeatable = {}) {
    return this.send<SurveyRun>('POST', '/survey-runs', run, once(options));
  }

  async stepSurveyRun(seen: Seen, step: SurveyRunStep) {
    const path = pathOf('survey-runs', seen.id, 'steps');
    return this.send<SurveyRun>('POST', path, step, at(seen));
  }

  async getFeedback(
    query: FeedbackFilter & { limit?: number; cursor?: string } = {},
  ) {
    return this.get<Page<Feedback>>(
      '/feedback',
      query as Record<string, QueryValue>,
    );
  }

  async giveFeedback(feedback: GiveFeedback, options: Repeatable = {}) {
    return this.send<Feedback>('POST', '/feedback', feedback, once(options));
  }

  async decideFeedback(seen: Seen, decision: DecideFeedback) {
    const path = pathOf('feedback', seen.id, 'decisions');
    return this.send<Feedback>('POST', path, decision, at(seen));
  }
}
