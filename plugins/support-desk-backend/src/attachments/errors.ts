import { InputError } from '@backstage/errors';
import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';
import { ALLOWED_EXTENSIONS } from './fileTypes';

/** A file may not be attached because of what it is: 415. The body lists what may be. */
export class TypeNotAllowedError extends InputError {
  readonly code = 'TYPE_NOT_ALLOWED';
  // What is enumerable goes into Backstage's error body.
  readonly fields: FieldProblem[];

  /** @param what - the file, and what is wrong with it: `'run.exe' ends with .exe` */
  constructor(what: string) {
    const message = `${what}; allowed are ${ALLOWED_EXTENSIONS.join(', ')}`;
    super(`file: ${message}`);
    this.name = 'InputError';
    this.fields = [{ field: 'file', message, allowed: ALLOWED_EXTENSIONS }];
  }

  get statusCode() {
    return 415;
  }
}
