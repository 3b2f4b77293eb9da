import { InputError, NotAllowedError } from '@backstage/errors';
import type {
  AskInstead,
  FieldProblem,
  RedirectTo,
  Refusal,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What only the requester can confirm is a matter of what was sent, not of who sent it. */
const UNCONFIRMED = /^(SITUATION|REGISTRATION|TRAINING|TRIED)_REQUIRED$/;

/** A rule of the model refuses: 403, or 422 where something was not confirmed. The body says what to do instead (P-11). */
export class RefusedError extends NotAllowedError {
  // What is enumerable goes into Backstage's error body.
  readonly code: string;
  readonly text?: string;
  readonly rule?: string;
  readonly ask?: AskInstead[];
  readonly redirectTo?: RedirectTo[];

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'NotAllowedError';
    this.code = refusal.code;
    this.text = refusal.text;
    this.rule = refusal.rule;
    this.ask = refusal.ask;
    this.redirectTo = refusal.redirectTo;
  }

  get statusCode() {
    return UNCONFIRMED.test(this.code) ? 422 : 403;
  }
}

/** The answers of a well-formed request do not fit the model: 422. The body lists them all, with what is allowed. */
export class InvalidAnswersError extends InputError {
  readonly code = 'INVALID_FIELDS';
  readonly fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    super(
      fields.map(({ field, message }) => `${field}: ${message}`).join('\n'),
    );
    this.name = 'InputError';
    this.fields = fields;
  }

  get statusCode() {
    return 422;
  }
}
