/** What errors of imapflow and nodemailer tell besides their message. */
interface ServerError {
  message: string;
  code?: string;
  authenticationFailed?: boolean;
  mailboxMissing?: boolean;
  /** The words of an IMAP server. */
  responseText?: string;
  /** The words of an SMTP server. */
  response?: unknown;
}

/** Whether a server did not let us in. */
export function isLoginRefused(error: unknown): boolean {
  const { authenticationFailed, code } = (error ?? {}) as ServerError;
  return Boolean(authenticationFailed) || code === 'EAUTH';
}

/** What is wrong with a server, in words. */
export function problemOf(error: unknown): string {
  const it = (error ?? {}) as ServerError;
  const said =
    it.responseText ?? (typeof it.response === 'string' ? it.response : '');
  if (isLoginRefused(error)) {
    return said
      ? `The server does not let us log in: ${said}`
      : 'The server does not let us log in';
  }
  return said && !it.message.includes(said)
    ? `${it.message}: ${said}`
    : it.message || it.code || 'It failed, nobody says why';
}
