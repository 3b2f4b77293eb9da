import { absenceMessages } from '../messages/absence';
import { articleMessages } from '../messages/articles';
import { commonMessages } from '../messages/common';
import { entityMessages } from '../messages/entity';
import { escalationMessages } from '../messages/escalation';
import { faqMessages } from '../messages/faq';
import { getHelpMessages } from '../messages/getHelp';
import { homeMessages } from '../messages/home';
import { intakeMessages } from '../messages/intake';
import { licenceManagementMessages } from '../messages/licenceManagement';
import { licenceRequestMessages } from '../messages/licenceRequests';
import { licenceMessages } from '../messages/licences';
import { modelMessages } from '../messages/model';
import { modelChangeMessages } from '../messages/modelChange';
import { problemMessages } from '../messages/problems';
import { questionMessages } from '../messages/questions';
import { queueMessages } from '../messages/queue';
import { requestMessages } from '../messages/request';
import { searchMessages } from '../messages/search';
import { selfHelpMessages } from '../messages/selfHelp';
import { superUserMessages } from '../messages/superUsers';
import { techdocsMessages } from '../messages/techdocs';
import { ticketMessages } from '../messages/ticket';
import { ticketDiscussionMessages } from '../messages/ticketDiscussion';
import { ticketHistoryMessages } from '../messages/ticketHistory';
import { ticketProcedureMessages } from '../messages/ticketProcedure';
import { ticketWorkMessages } from '../messages/ticketWork';
import german from './de';
import { flatten } from './flatten';

const english = flatten({
  absence: absenceMessages,
  articles: articleMessages,
  common: commonMessages,
  entity: entityMessages,
  escalation: escalationMessages,
  faq: faqMessages,
  getHelp: getHelpMessages,
  home: homeMessages,
  intake: intakeMessages,
  licenceManagement: licenceManagementMessages,
  licenceRequests: licenceRequestMessages,
  licences: licenceMessages,
  model: modelMessages,
  modelChange: modelChangeMessages,
  problems: problemMessages,
  questions: questionMessages,
  queue: queueMessages,
  request: requestMessages,
  search: searchMessages,
  selfHelp: selfHelpMessages,
  superUsers: superUserMessages,
  techdocs: techdocsMessages,
  ticket: ticketMessages,
  ticketDiscussion: ticketDiscussionMessages,
  ticketHistory: ticketHistoryMessages,
  ticketProcedure: ticketProcedureMessages,
  ticketWork: ticketWorkMessages,
});
const messages = german.messages as Record<string, string>;

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).sort();

describe('German', () => {
  it('has every message, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(english))('fills in the same in %s', (key, text) => {
    expect(messages[key]).toBeTruthy();
    expect(placeholders(messages[key])).toEqual(placeholders(text));
  });
});
