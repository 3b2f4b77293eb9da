import type {
  AttachmentStore,
  OutgoingMessage,
} from '@supportdesk/backstage-plugin-support-desk-node';
import type { AttachmentRecords } from '../../attachments/AttachmentRecords';
import type { MailMessage } from '../../outbox/types';

/** Bytes of all files of a mail: what most servers take, encoding included. */
const MAX_TOTAL = 10 * 1024 * 1024;

/** The files that go out with mails. */
export class MailEnclosures {
  readonly #records: Pick<AttachmentRecords, 'list'>;
  readonly #contents: Pick<AttachmentStore, 'get'>;

  constructor(options: {
    records: Pick<AttachmentRecords, 'list'>;
    contents: Pick<AttachmentStore, 'get'>;
  }) {
    this.#records = options.records;
    this.#contents = options.contents;
  }

  /**
   * What is for support only never leaves, whoever names it; what was deleted since is no longer there.
   *
   * @returns `leftOut`: names of files that are too big
   */
  async of({
    ticketId,
    attachments = [],
  }: Pick<MailMessage, 'ticketId' | 'attachments'>): Promise<{
    files: OutgoingMessage['attachments'];
    leftOut: string[];
  }> {
    const files: OutgoingMessage['attachments'] = [];
    const leftOut: string[] = [];
    if (!ticketId || attachments.length === 0) return { files, leftOut };
    let left = MAX_TOTAL;
    for (const file of await this.#records.list(ticketId)) {
      const { id, name, mediaType, size, internal } = file;
      if (internal || !attachments.includes(id)) continue;
      if (size > left) {
        leftOut.push(name);
        continue;
      }
      const content = await this.#contents.get(id);
      if (!content) continue;
      left -= size;
      files.push({ name, mediaType, content });
    }
    return { files, leftOut };
  }
}
