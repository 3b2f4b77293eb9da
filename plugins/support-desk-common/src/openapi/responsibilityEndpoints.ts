import { z } from 'zod';
import {
  cellCommentSchema,
  cellHistorySchema,
  changeMatrixSchema,
  commentCellSchema,
  decideCellsSchema,
  editReviewSchema,
  importedMatrixSchema,
  importMatrixSchema,
  matrixChangeSchema,
  matrixComparisonSchema,
  matrixQuerySchema,
  matrixSchema,
  matrixVersionSchema,
  MOST_DECISIONS,
  openPointListSchema,
  openPointSchema,
  openReviewSchema,
  publishedMatrixSchema,
  responsibilityReviewSchema,
  reviewStepSchema,
  stepOpenPointSchema,
  whoDoesQuerySchema,
  whoDoesSchema,
} from '../api';
import { defineEndpoint } from './endpoint';
import { versionHeader } from './headers';

const ofModel = z.strictObject({ model: z.string().min(1) });
const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item) });

/** The operations that read responsibility matrices. @public */
export const responsibilityEndpoints = {
  getMatrix: defineEndpoint({
    operationId: 'getMatrix',
    method: 'get',
    path: '/responsibilities',
    summary:
      'Who does what: the matrix of a model, with what was decided about its cells.',
    query: matrixQuerySchema,
    response: matrixSchema,
    otherMedia: ['text/csv'],
  }),
  whoDoes: defineEndpoint({
    operationId: 'whoDoes',
    method: 'get',
    path: '/responsibilities/rows',
    summary: 'Who does this? Tasks of all matrices by words or by entity.',
    query: whoDoesQuerySchema,
    response: listOf(whoDoesSchema),
  }),
  getTicketResponsibilities: defineEndpoint({
    operationId: 'getTicketResponsibilities',
    method: 'get',
    path: '/tickets/:ticket/responsibilities',
    summary: 'The tasks of the matrix that a ticket is about.',
    params: z.strictObject({ ticket: z.string().min(1) }),
    response: listOf(whoDoesSchema),
  }),
  lookAtMatrix: defineEndpoint({
    operationId: 'lookAtMatrix',
    method: 'put',
    path: '/responsibilities/look',
    summary: 'Says that the caller has looked: what changes later is marked.',
    body: ofModel.extend({ version: z.string().min(1) }),
    status: 204,
    response: z.undefined(),
  }),
  getMatrixVersions: defineEndpoint({
    operationId: 'getMatrixVersions',
    method: 'get',
    path: '/responsibilities/versions',
    summary:
      'Every content of a matrix that the portal has seen, newest first.',
    query: ofModel,
    response: listOf(matrixVersionSchema),
  }),
  compareMatrices: defineEndpoint({
    operationId: 'compareMatrices',
    method: 'get',
    path: '/responsibilities/comparison',
    summary:
      'Compares two contents of a matrix, or two signed reviews, cell by cell.',
    query: ofModel.extend({
      /** A version, a day, or `review:<id>`. */
      from: z.string().min(1),
      /** Default: now. */
      to: z.string().min(1).optional(),
    }),
    response: matrixComparisonSchema,
    otherMedia: ['text/csv'],
  }),
};

/** The operations that read tables of other tools. @public */
export const matrixImportEndpoints = {
  importMatrix: defineEndpoint({
    operationId: 'importMatrix',
    method: 'post',
    path: '/responsibilities/imports',
    summary:
      'Recognises a pasted table, flags what is doubtful, and answers the YAML to commit.',
    body: importMatrixSchema,
    // As JSON a text becomes longer: every quote and line break takes two.
    maxBody: '4mb',
    response: importedMatrixSchema,
  }),
};

/** The operations by which cells are decided. @public */
export const decisionEndpoints = {
  decideCells: defineEndpoint({
    operationId: 'decideCells',
    method: 'post',
    path: '/responsibility-decisions',
    summary: 'Confirms cells or disputes them, all or none.',
    body: decideCellsSchema,
    response: z.object({ ids: z.array(z.string()) }),
  }),
  withdrawDecisions: defineEndpoint({
    operationId: 'withdrawDecisions',
    method: 'post',
    path: '/responsibility-decisions/withdrawals',
    summary: "Takes the caller's own decisions back.",
    body: z.strictObject({
      model: z.string().min(1),
      ids: z.array(z.string().min(1)).min(1).max(MOST_DECISIONS),
    }),
    status: 204,
    response: z.undefined(),
  }),
  getCellHistory: defineEndpoint({
    operationId: 'getCellHistory',
    method: 'get',
    path: '/responsibility-cells',
    summary: 'What was said and decided about a cell.',
    query: ofModel.extend({ cell: z.string().min(1) }),
    response: cellHistorySchema,
  }),
  commentCell: defineEndpoint({
    operationId: 'commentCell',
    method: 'post',
    path: '/responsibility-comments',
    summary: 'Says something about a cell.',
    body: commentCellSchema,
    status: 201,
    response: cellCommentSchema,
  }),
};

/** The operations by which proposals become a change of the model. @public */
export const matrixChangeEndpoints = {
  previewMatrixChange: defineEndpoint({
    operationId: 'previewMatrixChange',
    method: 'post',
    path: '/responsibility-changes/preview',
    summary: 'What the proposals of disputes change in the file, as a diff.',
    body: changeMatrixSchema,
    response: matrixChangeSchema,
  }),
  publishMatrixChange: defineEndpoint({
    operationId: 'publishMatrixChange',
    method: 'post',
    path: '/responsibility-changes',
    summary: 'Publishes the proposals to where the model lives.',
    body: changeMatrixSchema.required({ seen: true }),
    response: publishedMatrixSchema,
  }),
};

const params = z.strictObject({ review: z.string().min(1) });
const headers = versionHeader('the review');

/** The operations on rounds of review. @public */
export const responsibilityReviewEndpoints = {
  getResponsibilityReviews: defineEndpoint({
    operationId: 'getResponsibilityReviews',
    method: 'get',
    path: '/responsibility-reviews',
    summary: 'Rounds of review, newest first.',
    query: ofModel.partial(),
    response: listOf(responsibilityReviewSchema),
  }),
  openResponsibilityReview: defineEndpoint({
    operationId: 'openResponsibilityReview',
    method: 'post',
    path: '/responsibility-reviews',
    summary: 'Opens a round, as the owner of the model; one at a time.',
    body: openReviewSchema,
    status: 201,
    response: responsibilityReviewSchema,
  }),
  getResponsibilityReview: defineEndpoint({
    operationId: 'getResponsibilityReview',
    method: 'get',
    path: '/responsibility-reviews/:review',
    summary: 'A round with its progress.',
    params,
    response: responsibilityReviewSchema,
  }),
  editResponsibilityReview: defineEndpoint({
    operationId: 'editResponsibilityReview',
    method: 'patch',
    path: '/responsibility-reviews/:review',
    summary: 'Changes who reviews what until when.',
    params,
    headers,
    body: editReviewSchema,
    response: responsibilityReviewSchema,
  }),
  stepResponsibilityReview: defineEndpoint({
    operationId: 'stepResponsibilityReview',
    method: 'post',
    path: '/responsibility-reviews/:review/steps',
    summary: 'Reminds, signs, or closes a round.',
    params,
    headers,
    body: reviewStepSchema,
    response: responsibilityReviewSchema,
  }),
  getSignedMatrix: defineEndpoint({
    operationId: 'getSignedMatrix',
    method: 'get',
    path: '/responsibility-reviews/:review/matrix',
    summary: 'The matrix with its decisions exactly as it was signed.',
    params,
    query: z.strictObject({
      /** Of a signature; default: of the last one. */
      hash: z.string().min(1).optional(),
    }),
    response: matrixSchema,
  }),
};

/** The operations on what of a model is still open. @public */
export const openPointEndpoints = {
  getOpenPoints: defineEndpoint({
    operationId: 'getOpenPoints',
    method: 'get',
    path: '/open-points',
    summary:
      'Everything of a model that is to be confirmed or answered: who was asked, the answer, when.',
    query: ofModel,
    response: openPointListSchema,
    otherMedia: ['text/csv'],
  }),
  stepOpenPoint: defineEndpoint({
    operationId: 'stepOpenPoint',
    method: 'post',
    path: '/open-points/steps',
    summary: 'Asks somebody, answers, or opens it again.',
    body: stepOpenPointSchema,
    response: openPointSchema,
  }),
};
