import { z } from 'zod';
import {
  answerQuestionSchema,
  askQuestionSchema,
  candidateSchema,
  questionDetailSchema,
  questionQuerySchema,
  questionSchema,
  questionStepSchema,
  ticketOfQuestionSchema,
  ticketSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { idempotencyHeader, versionHeader } from './headers';

const params = z.strictObject({ question: z.string().min(1) });
const headers = versionHeader('the question');

/** The operations on questions to super users. @public */
export const questionEndpoints = {
  getQuestions: defineEndpoint({
    operationId: 'getQuestions',
    method: 'get',
    path: '/questions',
    summary: 'Questions to super users that the caller may see, newest first.',
    query: questionQuerySchema,
    response: z.object({
      items: z.array(questionSchema),
      nextCursor: z.string().optional(),
    }),
  }),
  askQuestion: defineEndpoint({
    operationId: 'askQuestion',
    method: 'post',
    path: '/questions',
    summary:
      'Asks the super users of a module, informally: no ticket, no clock.',
    headers: idempotencyHeader,
    body: askQuestionSchema,
    status: 201,
    response: questionDetailSchema,
  }),
  getQuestion: defineEndpoint({
    operationId: 'getQuestion',
    method: 'get',
    path: '/questions/:question',
    summary: 'A question with its answers.',
    params,
    response: questionDetailSchema,
  }),
  answerQuestion: defineEndpoint({
    operationId: 'answerQuestion',
    method: 'post',
    path: '/questions/:question/answers',
    summary: 'Answers a question, as a super user or as the team.',
    params,
    body: answerQuestionSchema,
    status: 201,
    response: questionDetailSchema,
  }),
  stepQuestion: defineEndpoint({
    operationId: 'stepQuestion',
    method: 'post',
    path: '/questions/:question/steps',
    summary: 'Says that it is solved, asks on, withdraws, takes or passes on.',
    params,
    headers,
    body: questionStepSchema,
    response: questionDetailSchema,
  }),
  raiseQuestion: defineEndpoint({
    operationId: 'raiseQuestion',
    method: 'post',
    path: '/questions/:question/ticket',
    summary: 'Makes the question a ticket, with itself as evidence.',
    params,
    headers: { ...headers, ...idempotencyHeader },
    body: ticketOfQuestionSchema,
    status: 201,
    response: ticketSchema,
  }),
  suggestQuestion: defineEndpoint({
    operationId: 'suggestQuestion',
    method: 'post',
    path: '/questions/:question/candidate',
    summary: 'Makes the question a candidate of the FAQ.',
    params,
    headers,
    status: 201,
    response: candidateSchema,
  }),
};
