/** The server of a recipient will never accept a message: its address does not exist, say. The message says why, in words. @public */
export class MailRefusedError extends Error {
  name = 'MailRefusedError' as const;
}
