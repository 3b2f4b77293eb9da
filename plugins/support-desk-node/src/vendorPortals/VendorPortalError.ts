/**
 * A vendor's portal could not do what it was asked for. Support shows the message to those who may speak with the vendor: it says what
 * was wrong, and names no secret and no address. The cause is for the log alone, so it is no part of the message.
 *
 * @public
 */
export class VendorPortalError extends Error {
  name = 'VendorPortalError' as const;
  /** Whether the same call may succeed later. If not, the portal is in order, and something about this ticket has to change. */
  readonly retryable: boolean;
  /** How long the vendor wants to be left alone, in milliseconds. */
  readonly retryAfter?: number;

  constructor(
    message: string,
    options: { retryable: boolean; retryAfter?: number; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
    this.retryAfter = options.retryAfter;
  }
}
