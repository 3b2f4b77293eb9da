import { InputError } from '@backstage/errors';
import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';

/** A request is malformed: 400. Its body lists every field, with what was wrong and what is allowed. */
export class MalformedRequestError extends InputError {
  name = 'InputError' as const;
  // What is enumerable goes into Backstage's error body.
  readonly fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    super(
      fields
        .map(({ field, message, allowed }) =>
          allowed
            ? `${field}: ${message}; allowed: ${allowed.join(', ')}`
            : `${field}: ${message}`,
        )
        .join('\n'),
    );
    this.fields = fields;
  }
}

/** The body is larger than the API takes: 413. */
export class TooLargeError extends InputError {
  get statusCode() {
    return 413;
  }
}
