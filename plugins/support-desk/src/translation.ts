import {
  createTranslationRef,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { absenceMessages } from './messages/absence';
import { availabilityMessages } from './messages/availability';
import { articleMessages } from './messages/articles';
import { commonMessages } from './messages/common';
import { entityMessages } from './messages/entity';
import { escalationMessages } from './messages/escalation';
import { faqMessages } from './messages/faq';
import { feedbackMessages } from './messages/feedback';
import { getHelpMessages } from './messages/getHelp';
import { homeMessages } from './messages/home';
import { intakeMessages } from './messages/intake';
import { licenceManagementMessages } from './messages/licenceManagement';
import { licenceRequestMessages } from './messages/licenceRequests';
import { licenceMessages } from './messages/licences';
import { mailMessages } from './messages/mail';
import { modelMessages } from './messages/model';
import { modelChangeMessages } from './messages/modelChange';
import { openPointMessages } from './messages/openPoints';
import { problemMessages } from './messages/problems';
import { questionMessages } from './messages/questions';
import { queueMessages } from './messages/queue';
import { reportMessages } from './messages/reports';
import { requestMessages } from './messages/request';
import { responsibilityMessages } from './messages/responsibilities';
import { responsibilityReviewMessages } from './messages/responsibilityReview';
import { searchMessages } from './messages/search';
import { superUserMessages } from './messages/superUsers';
import { selfHelpMessages } from './messages/selfHelp';
import { surveyMessages } from './messages/surveys';
import { techdocsMessages } from './messages/techdocs';
import { ticketMessages } from './messages/ticket';
import { ticketDiscussionMessages } from './messages/ticketDiscussion';
import { ticketHistoryMessages } from './messages/ticketHistory';
import { ticketProcedureMessages } from './messages/ticketProcedure';
import { ticketWorkMessages } from './messages/ticketWork';
import { whoDoesMessages } from './messages/whoDoes';
import { feedMessages } from './messages/feeds';
import { interruptionMessages } from './messages/interruptions';
import { noticeMessages } from './messages/notices';
import { noticeFormMessages } from './messages/noticeForm';
import { noticePageMessages } from './messages/noticePage';
import { flatten, type Flattened } from './translations/flatten';

/** Every text by the page or part that says it. */
export const messages = {
  absence: absenceMessages,
  articles: articleMessages,
  availability: availabilityMessages,
  common: commonMessages,
  entity: entityMessages,
  escalation: escalationMessages,
  faq: faqMessages,
  feeds: feedMessages,
  feedback: feedbackMessages,
  getHelp: getHelpMessages,
  home: homeMessages,
  intake: intakeMessages,
  interruptions: interruptionMessages,
  licenceManagement: licenceManagementMessages,
  licenceRequests: licenceRequestMessages,
  licences: licenceMessages,
  mail: mailMessages,
  model: modelMessages,
  modelChange: modelChangeMessages,
  noticeForm: noticeFormMessages,
  noticePage: noticePageMessages,
  notices: noticeMessages,
  openPoints: openPointMessages,
  problems: problemMessages,
  questions: questionMessages,
  queue: queueMessages,
  reports: reportMessages,
  request: requestMessages,
  responsibilities: responsibilityMessages,
  responsibilityReview: responsibilityReviewMessages,
  search: searchMessages,
  superUsers: superUserMessages,
  selfHelp: selfHelpMessages,
  surveys: surveyMessages,
  techdocs: techdocsMessages,
  ticket: ticketMessages,
  ticketDiscussion: ticketDiscussionMessages,
  ticketHistory: ticketHistoryMessages,
  ticketProcedure: ticketProcedureMessages,
  ticketWork: ticketWorkMessages,
  whoDoes: whoDoesMessages,
};

/**
 * Every text of the plugin, in English; other languages are translation resources for this reference.
 *
 * Flattened here: Backstage's own type for it takes the compiler minutes with this many texts.
 *
 * @public
 */
export const supportDeskTranslationRef = createTranslationRef({
  id: 'plugin.support-desk',
  messages: flatten(messages),
}) as unknown as TranslationRef<
  'plugin.support-desk',
  Flattened<typeof messages>
>;
