import type { MailAddress } from '@supportdesk/backstage-plugin-support-desk-node';

/** What is known of a mail that could not be read. */
export interface PartialMail {
  from?: MailAddress;
  subject?: string;
}

/** A mail cannot be read, now or later. The message is the reason in words, for people who have to look after it. */
export class UnreadableMailError extends Error {
  name = 'UnreadableMailError' as const;
  readonly partial: PartialMail;

  constructor(reason: string, partial: PartialMail = {}, cause?: unknown) {
    super(reason, { cause });
    this.partial = partial;
  }

  get reason(): string {
    return this.message;
  }
}
