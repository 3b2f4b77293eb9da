import type { IncomingMessage } from '@supportdesk/backstage-plugin-support-desk-node';

/** More than this of a held message's files is not kept: whoever releases it asks for them again. */
const MAX_FILES_SIZE = 25 * 1024 * 1024;

/** A message as it is kept while it waits for a decision. */
export function writeContent(message: IncomingMessage): string {
  let size = 0;
  const attachments = message.attachments.map(file => {
    size += file.content.length;
    const content = size <= MAX_FILES_SIZE ? file.content : Buffer.alloc(0);
    return { ...file, content: content.toString('base64') };
  });
  return JSON.stringify({ ...message, attachments });
}

export function readContent(content: string): IncomingMessage {
  const stored = JSON.parse(content);
  return {
    ...stored,
    receivedAt: new Date(stored.receivedAt),
    attachments: stored.attachments.map((file: { content: string }) => ({
      ...file,
      content: Buffer.from(file.content, 'base64'),
    })),
  };
}
