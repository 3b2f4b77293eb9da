import { ConflictError } from '@backstage/errors';

/** The model says something else by now: 409. */
export class PointChangedError extends ConflictError {
  readonly code = 'CONTENT_CHANGED';

  constructor(about: string, text: string) {
    super(
      `hash: ${about} says something else by now: '${text}'. Nothing was changed; read it again and send it with its hash`,
    );
    this.name = 'ConflictError';
  }
}

/** The step is not one for where the point stands: 409. */
export class PointStateError extends ConflictError {
  readonly code = 'WRONG_STATE';

  constructor(message: string) {
    super(`step: ${message}`);
    this.name = 'ConflictError';
  }
}
