import type {
  RecordVisit,
  SelfHelpReport,
  SelfHelpReportQuery,
  SuggestionQuery,
  Suggestions,
} from './deflection';
import { EscalationClient } from './EscalationClient';
import type { Candidate } from './faq';
import { at, modelPath, once, pathOf, type QueryValue } from './HttpClient';
import type { KnowledgeApi, Seen } from './KnowledgeApi';
import type {
  AnswerQuestion,
  AskQuestion,
  Question,
  QuestionDetail,
  QuestionQuery,
  QuestionStep,
  TicketOfQuestion,
} from './questions';
import type { Page } from './shared';
import type {
  DecideSuperUser,
  EditSuperUser,
  NominateSuperUser,
  SuperUser,
  SuperUserDirectory,
  SuperUserQuery,
} from './superUsers';
import type { Ticket } from './tickets';

/** The part of the client by which people are helped before they write a ticket. */
export abstract class KnowledgeClient
  extends EscalationClient
  implements KnowledgeApi
{
  async getSuperUsers(query: SuperUserQuery = {}) {
    return this.get<SuperUserDirectory>('/super-users', query);
  }

  async nominateSuperUser(nomination: NominateSuperUser) {
    return this.send<SuperUser>('POST', '/super-users', nomination);
  }

  async editSuperUser(seen: Seen, edit: EditSuperUser) {
    const path = pathOf('super-users', seen.id);
    return this.send<SuperUser>('PATCH', path, edit, at(seen));
  }

  async decideSuperUser(seen: Seen, decision: DecideSuperUser) {
    const path = pathOf('super-users', seen.id, 'decision');
    return this.send<SuperUser>('PUT', path, decision, at(seen));
  }

  async deleteSuperUser(seen: Seen) {
    const path = pathOf('super-users', seen.id);
    await this.request(path, { method: 'DELETE', headers: at(seen) });
  }

  async getQuestions(query: QuestionQuery = {}) {
    return this.get<Page<Question>>(
      '/questions',
      query as Record<string, QueryValue>,
    );
  }

  async askQuestion(
    question: AskQuestion,
    options: { idempotencyKey?: string } = {},
  ) {
    const headers = once(options);
    return this.send<QuestionDetail>('POST', '/questions', question, headers);
  }

  async getQuestion(question: string) {
    return this.get<QuestionDetail>(pathOf('questions', question));
  }

  async answerQuestion(question: string, answer: AnswerQuestion) {
    const path = pathOf('questions', question, 'answers');
    return this.send<QuestionDetail>('POST', path, answer);
  }

  async stepQuestion(seen: Seen, step: QuestionStep) {
    const path = pathOf('questions', seen.id, 'steps');
    return this.send<QuestionDetail>('POST', path, step, at(seen));
  }

  async raiseQuestion(
    seen: Seen,
    ticket: TicketOfQuestion,
    options: { idempotencyKey?: string } = {},
  ) {
    const path = pathOf('questions', seen.id, 'ticket');
    const headers = { ...at(seen), ...once(options) };
    return this.send<Ticket>('POST', path, ticket, headers);
  }

  async suggestQuestion(seen: Seen) {
    const path = pathOf('questions', seen.id, 'candidate');
    return this.send<Candidate>('POST', path, undefined, at(seen));
  }

  async getSuggestions(query: SuggestionQuery) {
    return this.get<Suggestions>('/faq/suggestions', query);
  }

  async recordVisit(visit: string, events: RecordVisit) {
    await this.request(pathOf('visits', visit, 'events'), {
      method: 'POST',
      body: JSON.stringify(events),
      headers: { 'Content-Type': 'application/json' },
      // What somebody did last is told as they leave the page.
      keepalive: true,
    });
  }

  async getSelfHelpReport(model: string, query: SelfHelpReportQuery = {}) {
    return this.get<SelfHelpReport>(`${modelPath(model)}/self-help`, query);
  }
}
