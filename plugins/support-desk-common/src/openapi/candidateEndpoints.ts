import { z } from 'zod';
import {
  addCandidateSchema,
  candidateDetailSchema,
  candidatePageSchema,
  candidateQuerySchema,
  candidateStepSchema,
  editCandidateSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { versionHeader } from './headers';

const params = z.strictObject({ candidate: z.string().min(1) });
const member = params.extend({
  kind: z.enum(['ticket', 'question']),
  member: z.string().min(1).describe('Id, or key of a ticket.'),
});
const headers = versionHeader('the candidate');
const response = candidateDetailSchema;

/** The operations on what might become an article. @public */
export const candidateEndpoints = {
  getCandidates: defineEndpoint({
    operationId: 'getCandidates',
    method: 'get',
    path: '/faq/candidates',
    summary: 'What is asked again and again, most often first.',
    query: candidateQuerySchema,
    response: candidatePageSchema,
  }),
  addCandidate: defineEndpoint({
    operationId: 'addCandidate',
    method: 'post',
    path: '/faq/candidates',
    summary: 'Proposes something for the FAQ.',
    body: addCandidateSchema,
    status: 201,
    response,
  }),
  getCandidate: defineEndpoint({
    operationId: 'getCandidate',
    method: 'get',
    path: '/faq/candidates/:candidate',
    summary: 'A candidate with the times that it was asked.',
    params,
    response,
  }),
  editCandidate: defineEndpoint({
    operationId: 'editCandidate',
    method: 'patch',
    path: '/faq/candidates/:candidate',
    summary: 'Changes its title, its module or who writes it.',
    params,
    headers,
    body: editCandidateSchema,
    response,
  }),
  stepCandidate: defineEndpoint({
    operationId: 'stepCandidate',
    method: 'post',
    path: '/faq/candidates/:candidate/steps',
    summary: 'Dismisses it, opens it again, or merges it into another.',
    params,
    headers,
    body: candidateStepSchema,
    response,
  }),
  addCandidateMember: defineEndpoint({
    operationId: 'addCandidateMember',
    method: 'put',
    path: '/faq/candidates/:candidate/members/:kind/:member',
    summary: 'Adds a ticket or a question to it.',
    params: member,
    headers,
    response,
  }),
  removeCandidateMember: defineEndpoint({
    operationId: 'removeCandidateMember',
    method: 'delete',
    path: '/faq/candidates/:candidate/members/:kind/:member',
    summary: 'Takes a ticket or a question out of it; it is not found again.',
    params: member,
    headers,
    response,
  }),
};
