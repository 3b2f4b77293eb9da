import { articleEndpoints, draftEndpoints } from './articleEndpoints';
import { attachmentEndpoints } from './attachmentEndpoints';
import {
  availabilityEndpoints,
  noticeFeedEndpoints,
} from './availabilityEndpoints';
import { candidateEndpoints } from './candidateEndpoints';
import type { Endpoint } from './endpoint';
import { escalationEndpoints, vendorEndpoints } from './escalationEndpoints';
import {
  licenceEndpoints,
  licenceFigureEndpoints,
  licenceImportEndpoints,
  seatEndpoints,
} from './licenceEndpoints';
import {
  licenceRequestEndpoints,
  licenceWarningEndpoints,
} from './licenceRequestEndpoints';
import { mailEndpoints } from './mailEndpoints';
import { modelEndpoints } from './modelEndpoints';
import { reportEndpoints } from './reportEndpoints';
import {
  decisionEndpoints,
  matrixChangeEndpoints,
  matrixImportEndpoints,
  openPointEndpoints,
  responsibilityEndpoints,
  responsibilityReviewEndpoints,
} from './responsibilityEndpoints';
import {
  interruptionEndpoints,
  noticeEndpoints,
  noticeReplyEndpoints,
} from './noticeEndpoints';
import { selfHelpEndpoints } from './selfHelpEndpoints';
import { searchDocumentEndpoints } from './searchDocumentEndpoints';
import { questionEndpoints } from './questionEndpoints';
import { absenceEndpoints, handoverEndpoints } from './staffingEndpoints';
import { feedbackEndpoints, surveyEndpoints } from './surveyEndpoints';
import { superUserEndpoints } from './superUserEndpoints';
import { ticketEndpoints } from './ticketEndpoints';
import { viewEndpoints } from './viewEndpoints';
import { workEndpoints } from './workEndpoints';

/** Every operation of the REST API. @public */
export const supportDeskEndpoints: Endpoint[] = [
  viewEndpoints,
  modelEndpoints,
  ticketEndpoints,
  workEndpoints,
  attachmentEndpoints,
  escalationEndpoints,
  vendorEndpoints,
  absenceEndpoints,
  handoverEndpoints,
  superUserEndpoints,
  questionEndpoints,
  candidateEndpoints,
  selfHelpEndpoints,
  draftEndpoints,
  articleEndpoints,
  licenceEndpoints,
  seatEndpoints,
  licenceImportEndpoints,
  licenceFigureEndpoints,
  licenceRequestEndpoints,
  licenceWarningEndpoints,
  responsibilityEndpoints,
  matrixImportEndpoints,
  decisionEndpoints,
  matrixChangeEndpoints,
  responsibilityReviewEndpoints,
  openPointEndpoints,
  reportEndpoints,
  surveyEndpoints,
  feedbackEndpoints,
  noticeEndpoints,
  noticeReplyEndpoints,
  interruptionEndpoints,
  availabilityEndpoints,
  noticeFeedEndpoints,
  mailEndpoints,
  searchDocumentEndpoints,
].flatMap(group => Object.values<Endpoint>(group));
