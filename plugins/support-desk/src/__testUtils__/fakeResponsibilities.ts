import type { ResponsibilitiesApi } from '@supportdesk/backstage-plugin-support-desk-common';

/** No model has a matrix, nothing is open. */
export function fakeResponsibilities(): ResponsibilitiesApi {
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  const none = async () => ({ items: [] });
  return {
    getMatrix: jest.fn(unset('getMatrix')),
    whoDoes: jest.fn(none),
    getTicketResponsibilities: jest.fn(none),
    lookAtMatrix: jest.fn(async () => {}),
    getMatrixVersions: jest.fn(none),
    compareMatrices: jest.fn(unset('compareMatrices')),
    importMatrix: jest.fn(unset('importMatrix')),
    decideCells: jest.fn(unset('decideCells')),
    withdrawDecisions: jest.fn(unset('withdrawDecisions')),
    getCellHistory: jest.fn(async (_model, cell) => ({
      cell,
      decisions: [],
      comments: [],
      contents: [],
    })),
    commentCell: jest.fn(unset('commentCell')),
    previewMatrixChange: jest.fn(unset('previewMatrixChange')),
    publishMatrixChange: jest.fn(unset('publishMatrixChange')),
    getResponsibilityReviews: jest.fn(none),
    openResponsibilityReview: jest.fn(unset('openResponsibilityReview')),
    getResponsibilityReview: jest.fn(unset('getResponsibilityReview')),
    editResponsibilityReview: jest.fn(unset('editResponsibilityReview')),
    stepResponsibilityReview: jest.fn(unset('stepResponsibilityReview')),
    getSignedMatrix: jest.fn(unset('getSignedMatrix')),
    getOpenPoints: jest.fn(async () => ({
      items: [],
      open: 0,
      answered: 0,
      mayAsk: false,
    })),
    stepOpenPoint: jest.fn(unset('stepOpenPoint')),
  };
}
