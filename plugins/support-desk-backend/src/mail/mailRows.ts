import type { MailOutcome } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  contentHash,
  fromInstant,
  toInstant,
  type Milliseconds,
} from '../database';
import type { MailPatch, StoredMail } from './StoredMail';

/** A row of `mails`. */
export interface MailRow {
  id: string;
  mailbox: string;
  model_ref: string;
  message_id: string;
  message_hash: string;
  from_address: string;
  from_name: string | null;
  person: string | null;
  subject: string;
  text: string;
  attachments: string;
  urgent: boolean | number;
  received_at: Milliseconds;
  recorded_at: Milliseconds;
  outcome: MailOutcome;
  code: string | null;
  reason: string | null;
  ticket_id: string | null;
  comment_id: string | null;
  missing: string;
  content: string | null;
  finished: boolean | number;
  decided_by: string | null;
  decided_at: Milliseconds | null;
}

/** By what a message is found again, however long its id is. */
export function hashOfMessage(messageId: string): string {
  return contentHash(messageId);
}

export function fromMail(mail: StoredMail): MailRow {
  return {
    id: mail.id,
    mailbox: mail.mailbox,
    model_ref: mail.modelRef,
    message_id: mail.messageId.slice(0, 1000),
    message_hash: hashOfMessage(mail.messageId),
    from_address: mail.from.address.slice(0, 320),
    from_name: mail.from.name ?? null,
    person: mail.person ?? null,
    subject: mail.subject,
    text: mail.text,
    attachments: JSON.stringify(mail.attachments),
    urgent: mail.urgent,
    received_at: fromInstant(mail.receivedAt),
    recorded_at: fromInstant(mail.recordedAt),
    outcome: mail.outcome,
    code: mail.code ?? null,
    reason: mail.reason ?? null,
    ticket_id: mail.ticketId ?? null,
    comment_id: mail.commentId ?? null,
    missing: JSON.stringify(mail.missing),
    content: mail.content ?? null,
    finished: mail.finished,
    decided_by: null,
    decided_at: null,
  };
}

export function toMail(row: MailRow): StoredMail {
  return {
    id: row.id,
    mailbox: row.mailbox,
    modelRef: row.model_ref,
    messageId: row.message_id,
    from: {
      address: row.from_address,
      ...(row.from_name && { name: row.from_name }),
    },
    person: row.person ?? undefined,
    subject: row.subject,
    text: row.text,
    attachments: JSON.parse(row.attachments),
    urgent: Boolean(row.urgent),
    receivedAt: toInstant(row.received_at),
    recordedAt: toInstant(row.recorded_at),
    outcome: row.outcome,
    code: row.code ?? undefined,
    reason: row.reason ?? undefined,
    ticketId: row.ticket_id ?? undefined,
    commentId: row.comment_id ?? undefined,
    missing: JSON.parse(row.missing),
    content: row.content ?? undefined,
    finished: Boolean(row.finished),
  };
}

/** The columns of what is said anew; what is there but undefined is taken away. */
export function fromPatch(patch: MailPatch): Partial<MailRow> {
  const columns: Record<keyof MailPatch, keyof MailRow> = {
    person: 'person',
    text: 'text',
    attachments: 'attachments',
    outcome: 'outcome',
    code: 'code',
    reason: 'reason',
    ticketId: 'ticket_id',
    commentId: 'comment_id',
    missing: 'missing',
    content: 'content',
    finished: 'finished',
  };
  return Object.fromEntries(
    Object.entries(patch).map(([key, value]) => [
      columns[key as keyof MailPatch],
      Array.isArray(value) ? JSON.stringify(value) : value ?? null,
    ]),
  );
}
