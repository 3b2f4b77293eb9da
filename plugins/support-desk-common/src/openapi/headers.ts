/** The header by which a write says what it changes. @param what - `the draft` */
export const versionHeader = (what: string) => ({
  'If-Match': `The version of ${what} that the caller saw; another one answers 409 and changes nothing.`,
});

/** The header that makes a request one that may be repeated. */
export const idempotencyHeader = {
  'Idempotency-Key':
    'A key of the caller; the same key twice does it once, and answers the same.',
};
