import { ConflictError } from '@backstage/errors';
import { StaleError } from '../StaleError';
import type { StoredQuestion } from './QuestionStore';

/** Somebody else was faster with a question: 409. The body says who and when, and the version to go on from. */
export class StaleQuestionError extends StaleError {
  constructor(seen: number, { version, updatedAt, updatedBy }: StoredQuestion) {
    super('the question', seen, { version, by: updatedBy, at: updatedAt });
  }
}

/** What a question is after it has ended, in words. */
const ENDS: Partial<Record<StoredQuestion['status'], string>> = {
  solved: 'has been solved',
  ticket: 'has become a ticket',
  withdrawn: 'has been withdrawn',
};

/** It is not possible with a question as it stands: 409. The body says how it stands. */
export class EndedQuestionError extends ConflictError {
  readonly code = 'NOT_POSSIBLE';
  readonly status: StoredQuestion['status'];
  /** Key of the ticket that goes on instead. */
  readonly ticket?: string;

  /** @param instead - what can be done, in a sentence without its full stop */
  constructor({ status, ticket }: StoredQuestion, instead: string) {
    super(
      `question: it ${ENDS[status] ?? `is ${status}`}${
        ticket ? `, ${ticket.key}` : ''
      }; ${instead}`,
    );
    this.name = 'ConflictError';
    this.status = status;
    this.ticket = ticket?.key;
  }
}
