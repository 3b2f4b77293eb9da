import { ConflictError } from '@backstage/errors';

/** A seat of something that cannot be used yet: 409, unless that is confirmed (S1-101). */
export class NotIntegratedError extends ConflictError {
  readonly code = 'NOT_INTEGRATED';
  /** The author's words. */
  readonly text?: string;

  constructor({ title, note }: { title: string; note?: string }) {
    super(
      `notIntegratedConfirmed: '${title}' is not integrated yet, so a seat of it cannot be used; send true to give it all the same`,
    );
    this.name = 'ConflictError';
    this.text = note;
  }
}
