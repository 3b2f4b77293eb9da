import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketCaller } from '../../tickets/TicketService';

/** What candidates need to know of a question to super users. */
export interface SuggestedQuestion {
  id: string;
  /** Full reference of the model. */
  modelRef: string;
  /** Id of a service of the model. */
  module?: string;
  summary: string;
}

/** The entrance by which questions become candidates of the FAQ. */
export interface CandidateIntake {
  /**
   * Makes a question a candidate; one that belongs to a candidate already answers that one.
   *
   * @throws RefusedError for somebody who does not write this FAQ (S1-36)
   */
  fromQuestion(
    question: SuggestedQuestion,
    caller: TicketCaller,
  ): Promise<Candidate>;

  /** The candidates that questions belong to, by the id of the question. */
  ofQuestions(ids: string[]): Promise<Map<string, string>>;

  /** Something was asked in a model: soon looks whether that is asked often. */
  asked(modelRef: string): void;
}
