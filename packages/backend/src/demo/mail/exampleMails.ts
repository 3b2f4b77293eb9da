import { readFile } from 'fs/promises';
import { join } from 'path';
import { readExamples } from '../exampleTickets';
import { composeMail, type WrittenMail } from './composeMail';

/** A mail of the demo data: written, in a file of its own, or an answer to what the desk sent. */
export interface ExampleMail
  extends Omit<WrittenMail, 'date' | 'answers' | 'messageId' | 'attachments'> {
  /** Names it among the others. */
  id: string;
  receivedAt: string;
  /** File that has its source, beside the data. */
  source?: string;
  /** Id of a mail of the same sender: this one answers what the desk wrote about that one. */
  answersReplyTo?: string;
  /** Files beside the data, and by which id the HTML shows them. */
  attachments?: { name: string; contentId?: string }[];
}

/** Reads the mails of the demo data, the oldest first. @param folder - has `mails.yaml` */
export async function readExampleMails(
  folder: string,
  now: Date,
): Promise<ExampleMail[]> {
  return readExamples(join(folder, 'mails.yaml'), now);
}

/** The source of a mail of the demo data, which has the same id whenever it is made. */
export async function sourceOf(
  mail: ExampleMail,
  folder: string,
): Promise<Buffer> {
  const { id, source, receivedAt, attachments = [], ...written } = mail;
  if (source) {
    const text = await readFile(join(folder, source), 'utf8');
    return Buffer.from(text.replace(/\r?\n/g, '\r\n'));
  }
  const files = attachments.map(async it => ({
    ...it,
    content: await readFile(join(folder, it.name), 'base64'),
  }));
  return composeMail({
    ...written,
    attachments: await Promise.all(files),
    date: new Date(receivedAt),
    messageId: `example-${id}@mail.example.com`,
  });
}
