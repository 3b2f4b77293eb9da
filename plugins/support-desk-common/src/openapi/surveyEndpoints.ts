import { z } from 'zod';
import {
  answerSurveySchema,
  decideFeedbackSchema,
  feedbackFilterSchema,
  feedbackSchema,
  giveFeedbackSchema,
  pageQuerySchema,
  runSurveySchema,
  surveyInvitationSchema,
  surveyResultsSchema,
  surveyRunSchema,
  surveyRunStepSchema,
  surveySchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { idempotencyHeader, versionHeader } from './headers';

const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item) });
const ofSurvey = z.strictObject({
  model: z.string().min(1),
  survey: z.string().min(1),
});

/** The operations on surveys. @public */
export const surveyEndpoints = {
  getSurveyInvitations: defineEndpoint({
    operationId: 'getSurveyInvitations',
    method: 'get',
    path: '/survey-invitations',
    summary: 'What the caller is asked, newest first.',
    query: z.strictObject({ ticket: z.string().min(1).optional() }),
    response: listOf(surveyInvitationSchema),
  }),
  answerSurvey: defineEndpoint({
    operationId: 'answerSurvey',
    method: 'post',
    path: '/surveys/:invitation/responses',
    summary: 'Answers, once; until the survey closes the last answer counts.',
    params: z.strictObject({ invitation: z.string().min(1) }),
    body: answerSurveySchema,
    status: 204,
    response: z.undefined(),
  }),
  getSurveys: defineEndpoint({
    operationId: 'getSurveys',
    method: 'get',
    path: '/surveys',
    summary: 'The surveys of models.',
    query: z.strictObject({ model: z.string().min(1).optional() }),
    response: listOf(surveySchema),
  }),
  getSurveyResults: defineEndpoint({
    operationId: 'getSurveyResults',
    method: 'get',
    path: '/survey-results',
    summary: 'What came out of a survey, by month or quarter.',
    query: ofSurvey.extend({ by: z.enum(['month', 'quarter']).optional() }),
    response: surveyResultsSchema,
    otherMedia: ['text/csv'],
  }),
  getSurveyRuns: defineEndpoint({
    operationId: 'getSurveyRuns',
    method: 'get',
    path: '/survey-runs',
    summary: 'Rounds of asking, newest first.',
    query: ofSurvey,
    response: listOf(surveyRunSchema),
  }),
  runSurvey: defineEndpoint({
    operationId: 'runSurvey',
    method: 'post',
    path: '/survey-runs',
    summary: 'Asks some people, drawn by chance, or all.',
    headers: idempotencyHeader,
    body: runSurveySchema,
    status: 201,
    response: surveyRunSchema,
  }),
  stepSurveyRun: defineEndpoint({
    operationId: 'stepSurveyRun',
    method: 'post',
    path: '/survey-runs/:run/steps',
    summary: 'Reminds those who have not answered, or closes the round.',
    params: z.strictObject({ run: z.string().min(1) }),
    headers: versionHeader('the round'),
    body: surveyRunStepSchema,
    response: surveyRunSchema,
  }),
};

/** The operations on feedback. @public */
export const feedbackEndpoints = {
  getFeedback: defineEndpoint({
    operationId: 'getFeedback',
    method: 'get',
    path: '/feedback',
    summary: 'Feedback that the caller gave, or has to look at, newest first.',
    query: z.strictObject({
      ...feedbackFilterSchema.shape,
      ...pageQuerySchema.shape,
    }),
    response: z.object({
      items: z.array(feedbackSchema),
      nextCursor: z.string().optional(),
    }),
    otherMedia: ['text/csv'],
  }),
  giveFeedback: defineEndpoint({
    operationId: 'giveFeedback',
    method: 'post',
    path: '/feedback',
    summary: 'Says something about support, with or without a name.',
    headers: idempotencyHeader,
    body: giveFeedbackSchema,
    status: 201,
    response: feedbackSchema,
  }),
  decideFeedback: defineEndpoint({
    operationId: 'decideFeedback',
    method: 'post',
    path: '/feedback/:feedback/decisions',
    summary: 'Decides what comes of it, and tells whoever gave it.',
    params: z.strictObject({ feedback: z.string().min(1) }),
    headers: versionHeader('the feedback'),
    body: decideFeedbackSchema,
    response: feedbackSchema,
  }),
};
