/** Of Node.js, PostgreSQL's classes 08 and 53, and its words for a server that stops or starts. */
const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|UND_ERR_.*|08...|53...|57P0[1-3])$/;

/** What `pg` and knex tell in words only. */
const CONNECTION_WORDS =
  /Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect/;

/** Whether an error says that a server was not there, not that it refused. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code, message, statusCode, cause } = error as {
    [field in string]?: unknown;
  };
  return (
    (typeof code === 'string' && UNREACHABLE.test(code)) ||
    name === 'KnexTimeoutError' ||
    (typeof message === 'string' && CONNECTION_WORDS.test(message)) ||
    // Another plugin of the portal.
    (name === 'ResponseError' && Number(statusCode) >= 500) ||
    isUnreachable(cause)
  );
}
