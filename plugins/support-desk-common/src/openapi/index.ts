export {
  errorBodySchema,
  modelDetailSchema,
  modelSummarySchema,
  routeResultSchema,
  targetPreviewSchema,
} from './answers';
export { attachmentEndpoints } from './attachmentEndpoints';
export { createOpenApiDocument } from './createOpenApiDocument';
export { defineEndpoint, type Endpoint, type EndpointGroup } from './endpoint';
export {
  modelEndpoints,
  routeRequestSchema,
  targetsQuerySchema,
} from './modelEndpoints';
export { escalationEndpoints, vendorEndpoints } from './escalationEndpoints';
export { absenceEndpoints, handoverEndpoints } from './staffingEndpoints';
export { articleEndpoints, draftEndpoints } from './articleEndpoints';
export { candidateEndpoints } from './candidateEndpoints';
export {
  licenceEndpoints,
  licenceFigureEndpoints,
  licenceImportEndpoints,
  seatEndpoints,
} from './licenceEndpoints';
export {
  licenceRequestEndpoints,
  licenceWarningEndpoints,
} from './licenceRequestEndpoints';
export { mailEndpoints } from './mailEndpoints';
export { personalDataEndpoints } from './personalDataEndpoints';
export {
  interruptionEndpoints,
  noticeEndpoints,
  noticeReplyEndpoints,
} from './noticeEndpoints';
export {
  availabilityEndpoints,
  noticeFeedEndpoints,
} from './availabilityEndpoints';
export { reportEndpoints } from './reportEndpoints';
export { feedbackEndpoints, surveyEndpoints } from './surveyEndpoints';
export { questionEndpoints } from './questionEndpoints';
export {
  decisionEndpoints,
  openPointEndpoints,
  matrixChangeEndpoints,
  matrixImportEndpoints,
  responsibilityEndpoints,
  responsibilityReviewEndpoints,
} from './responsibilityEndpoints';
export { searchDocumentEndpoints } from './searchDocumentEndpoints';
export { selfHelpEndpoints } from './selfHelpEndpoints';
export { superUserEndpoints } from './superUserEndpoints';
export {
  openEndpointGroups,
  supportDeskEndpointGroups,
  supportDeskEndpoints,
} from './supportDeskEndpoints';
export { supportDeskOpenApi } from './supportDeskOpenApi';
export { ticketEndpoints } from './ticketEndpoints';
export { viewEndpoints } from './viewEndpoints';
export { workEndpoints } from './workEndpoints';
