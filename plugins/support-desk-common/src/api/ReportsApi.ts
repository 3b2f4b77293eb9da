import type { Seen } from './KnowledgeApi';
import type {
  Report,
  ReportQuery,
  ReportReview,
  ReportSummary,
  ReviewReport,
  TickReportAction,
} from './reports';
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

/** How support goes: reports, surveys and feedback. @public */
export interface ReportsApi {
  getReports(query?: { model?: string }): Promise<{ items: ReportSummary[] }>;
  /** @param query - without a period: the last one that is over */
  getReport(
    report: string,
    query: Omit<ReportQuery, 'section'>,
  ): Promise<Report>;
  reviewReport(
    report: string,
    review: ReviewReport,
    options?: { idempotencyKey?: string },
  ): Promise<ReportReview>;
  /**
   * Says that an action of a review is done, or not done after all; as its owner or as a reviewer.
   *
   * @param which - id of the review, and number of the action in it: the first is 1
   */
  tickReportAction(
    report: string,
    which: { review: string; action: number },
    tick: TickReportAction,
  ): Promise<ReportReview>;
  /** Sends it to those whom the model names, also once more. */
  sendReport(
    report: string,
    which: { model: string; period: string },
    options?: { idempotencyKey?: string },
  ): Promise<Report>;

  /** What the caller is asked. */
  getSurveyInvitations(query?: {
    ticket?: string;
  }): Promise<{ items: SurveyInvitation[] }>;
  answerSurvey(invitation: string, answer: AnswerSurvey): Promise<void>;
  getSurveys(query?: { model?: string }): Promise<{ items: Survey[] }>;
  getSurveyResults(query: {
    model: string;
    survey: string;
    by?: 'month' | 'quarter';
  }): Promise<SurveyResults>;
  getSurveyRuns(query: {
    model: string;
    survey: string;
  }): Promise<{ items: SurveyRun[] }>;
  runSurvey(
    run: RunSurvey,
    options?: { idempotencyKey?: string },
  ): Promise<SurveyRun>;
  stepSurveyRun(seen: Seen, step: SurveyRunStep): Promise<SurveyRun>;

  getFeedback(
    query?: FeedbackFilter & { limit?: number; cursor?: string },
  ): Promise<Page<Feedback>>;
  giveFeedback(
    feedback: GiveFeedback,
    options?: { idempotencyKey?: string },
  ): Promise<Feedback>;
  decideFeedback(seen: Seen, decision: DecideFeedback): Promise<Feedback>;
}
