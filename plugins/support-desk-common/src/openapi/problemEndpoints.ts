import { z } from 'zod';
import {
  createProblemSchema,
  editProblemSchema,
  pageQuerySchema,
  problemDetailSchema,
  problemPageSchema,
  problemSchema,
} from '../api';
import { defineEndpoint } from './endpoint';

const params = z.strictObject({
  problem: z.string().min(1).describe('Id or key of a problem: `IHMS-P3`.'),
});

/** Writes of a problem say which version they change. */
const headers = {
  'If-Match':
    'The version of the problem that the caller saw; another one answers 409 and changes nothing.',
};

/** The operations on problems and known errors. @public */
export const problemEndpoints = {
  getProblems: defineEndpoint({
    operationId: 'getProblems',
    method: 'get',
    path: '/problems',
    summary: 'Problems and known errors of a model.',
    query: pageQuerySchema
      .extend({ model: z.string().optional(), status: z.string().optional() })
      .strict(),
    response: problemPageSchema,
  }),
  getProblem: defineEndpoint({
    operationId: 'getProblem',
    method: 'get',
    path: '/problems/:problem',
    summary: 'A problem and the tickets that it gathers.',
    params,
    response: problemDetailSchema,
  }),
  createProblem: defineEndpoint({
    operationId: 'createProblem',
    method: 'post',
    path: '/problems',
    summary: 'Opens a problem that gathers tickets.',
    body: createProblemSchema,
    status: 201,
    response: problemSchema,
  }),
  editProblem: defineEndpoint({
    operationId: 'editProblem',
    method: 'patch',
    path: '/problems/:problem',
    summary: 'Changes a problem: a work-around makes it a known error.',
    params,
    headers,
    body: editProblemSchema,
    response: problemSchema,
  }),
  gatherTicket: defineEndpoint({
    operationId: 'gatherTicket',
    method: 'put',
    path: '/problems/:problem/tickets/:ticket',
    summary: 'Puts a ticket under a problem.',
    params: params.extend({ ticket: z.string().min(1) }),
    headers,
    response: problemSchema,
  }),
  releaseTicket: defineEndpoint({
    operationId: 'releaseTicket',
    method: 'delete',
    path: '/problems/:problem/tickets/:ticket',
    summary: 'Takes a ticket out of a problem.',
    params: params.extend({ ticket: z.string().min(1) }),
    headers,
    response: problemSchema,
  }),
};
