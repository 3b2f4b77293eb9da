import { type ParsedMail, simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';

/** What somebody writes, at the demo's page or in its data. */
export interface WrittenMail {
  from: { name?: string; address: string };
  to: string;
  /** Default, of an answer: the subject of what it answers. */
  subject?: string;
  text: string;
  html?: string;
  date: Date;
  /** Without brackets; default: one that no other mail has. */
  messageId?: string;
  /** Marked as important. */
  urgent?: boolean;
  /** Their mail program writes it while they are away. */
  outOfOffice?: boolean;
  /** Further header fields. */
  headers?: Record<string, string>;
  attachments?: {
    name: string;
    /** Base64. */
    content: string;
    /** By which the HTML shows it. */
    contentId?: string;
  }[];
  /** The source of the mail that it answers. */
  answers?: Buffer;
}

/** Answers are sent as mail programs do: with the subject, the ids and, below what was written, the text of what they answer. */
export async function composeMail(mail: WrittenMail): Promise<Buffer> {
  const answered = mail.answers && (await simpleParser(mail.answers));
  const { message } = await createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  }).sendMail({
    from: { name: mail.from.name ?? '', address: mail.from.address },
    to: mail.to,
    date: mail.date,
    subject: mail.subject ?? subjectOfAnswer(answered?.subject),
    text: answered ? `${mail.text}\n\n${quote(answered)}` : mail.text,
    html: mail.html,
    messageId: mail.messageId && `<${mail.messageId}>`,
    inReplyTo: answered?.messageId,
    references: answered && idsOf(answered),
    priority: mail.urgent ? 'high' : undefined,
    headers: {
      ...(mail.outOfOffice && { 'Auto-Submitted': 'auto-replied' }),
      ...mail.headers,
    },
    attachments: mail.attachments?.map(({ name, content, contentId }) => ({
      filename: name,
      content,
      encoding: 'base64',
      cid: contentId,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  });
  return message as Buffer;
}

function subjectOfAnswer(subject = ''): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

function quote({ date, from, text = '' }: ParsedMail): string {
  const when = date?.toUTCString().replace(/ GMT$/, ' UTC') ?? 'an earlier day';
  const lines = text.trimEnd().split('\n');
  return [
    `On ${when}, ${from?.text ?? 'somebody'} wrote:`,
    ...lines.map(line => `> ${line}`),
  ].join('\n');
}

function idsOf({ messageId, references = [] }: ParsedMail): string[] {
  return [...[references].flat(), messageId ?? []].flat();
}
