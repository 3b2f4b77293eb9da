import type {
  RecordVisit,
  SelfHelpReport,
  SelfHelpReportQuery,
  SuggestionQuery,
  Suggestions,
} from './deflection';
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
import type { Candidate } from './faq';
import type { Ticket } from './tickets';

/** Something as the caller saw it: another version answers 409. @public */
export interface Seen {
  id: string;
  version: number;
}

/** How people are helped before they write a ticket: super users, questions to them, what is found while they type. @public */
export interface KnowledgeApi {
  getSuperUsers(query?: SuperUserQuery): Promise<SuperUserDirectory>;
  nominateSuperUser(nomination: NominateSuperUser): Promise<SuperUser>;
  editSuperUser(seen: Seen, edit: EditSuperUser): Promise<SuperUser>;
  /** Approves a nomination, or declines it. */
  decideSuperUser(seen: Seen, decision: DecideSuperUser): Promise<SuperUser>;
  /** Withdraws a nomination; a super user who was approved is ended by the date `to`. */
  deleteSuperUser(seen: Seen): Promise<void>;

  getQuestions(query?: QuestionQuery): Promise<Page<Question>>;
  /** `idempotencyKey`: the same key twice asks once. */
  askQuestion(
    question: AskQuestion,
    options?: { idempotencyKey?: string },
  ): Promise<QuestionDetail>;
  getQuestion(question: string): Promise<QuestionDetail>;
  answerQuestion(
    question: string,
    answer: AnswerQuestion,
  ): Promise<QuestionDetail>;
  stepQuestion(seen: Seen, step: QuestionStep): Promise<QuestionDetail>;
  /** Makes it a ticket, with the question as evidence. */
  raiseQuestion(
    seen: Seen,
    ticket: TicketOfQuestion,
    options?: { idempotencyKey?: string },
  ): Promise<Ticket>;
  /** Makes it a FAQ candidate, or adds it to the one that it is in already. */
  suggestQuestion(seen: Seen): Promise<Candidate>;

  getSuggestions(query: SuggestionQuery): Promise<Suggestions>;
  /** @param visit - a version 4 UUID of the client's making */
  recordVisit(visit: string, events: RecordVisit): Promise<void>;
  getSelfHelpReport(
    model: string,
    query?: SelfHelpReportQuery,
  ): Promise<SelfHelpReport>;
}
