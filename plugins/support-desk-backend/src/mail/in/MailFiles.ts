import { isError } from '@backstage/errors';
import type { IncomingAttachment } from '@supportdesk/backstage-plugin-support-desk-node';
import type { AttachmentService } from '../../attachments/AttachmentService';
import { checkType } from '../../attachments/checkType';
import { fileName } from '../../attachments/fileName';
import { describeSize } from '../../attachments/maxSize';
import { MAX_FILES } from '../../attachments/rules';
import type { Visit } from '../../tickets/work';
import type { MailFile } from '../StoredMail';

/** The files of a mail, each kept or refused for a reason. */
export interface CheckedFiles {
  files: MailFile[];
  kept: IncomingAttachment[];
}

const NAMELESS = 'file';

/** Keeps what comes with mails, within the limits of the files of tickets. */
export class MailFiles {
  readonly #attachments: Pick<AttachmentService, 'add' | 'list'>;
  readonly #maxSize: number;

  /** @param options - `maxSize`: of a file, in bytes */
  constructor(options: {
    attachments: Pick<AttachmentService, 'add' | 'list'>;
    maxSize: number;
  }) {
    this.#attachments = options.attachments;
    this.#maxSize = options.maxSize;
  }

  /** Tells which files may be kept, before there is a ticket for them. */
  async check(attachments: IncomingAttachment[]): Promise<CheckedFiles> {
    const checked: CheckedFiles = { files: [], kept: [] };
    for (const attachment of attachments) {
      const name = nameOf(attachment);
      const { length: size } = attachment.content;
      const refused = await this.#refusal(name, attachment, checked);
      checked.files.push({ name, size, ...(refused && { refused }) });
      if (!refused) checked.kept.push({ ...attachment, name });
    }
    return checked;
  }

  /**
   * Attaches files to a ticket; those that it has already from a first attempt are not attached again.
   *
   * @returns the ids of all of them
   */
  async attach(visit: Visit, files: IncomingAttachment[]): Promise<string[]> {
    const ids: string[] = [];
    const left = await this.#attachments.list(visit);
    for (const { name, content } of files) {
      const index = left.findIndex(
        it => it.name === name && it.size === content.length && !it.internal,
      );
      const [known] = index >= 0 ? left.splice(index, 1) : [];
      const added =
        known ??
        (await this.#attachments.add(visit, {
          name,
          internal: false,
          read: async () => content,
        }));
      ids.push(added.id);
    }
    return ids;
  }

  async #refusal(
    name: string,
    { content }: IncomingAttachment,
    { kept }: CheckedFiles,
  ): Promise<string | undefined> {
    if (content.length === 0) return 'it is empty';
    if (content.length > this.#maxSize) {
      return `it has ${describeSize(
        content.length,
      )}; allowed are ${describeSize(this.#maxSize)}`;
    }
    if (kept.length >= MAX_FILES)
      return `a ticket has at most ${MAX_FILES} files`;
    try {
      await checkType(name, content);
      return undefined;
    } catch (error) {
      if (!isError(error) || error.name !== 'InputError') throw error;
      return error.message.replace(/^file: /, '');
    }
  }
}

/** What is said below a text of the files that did not come with it. */
export function refusedInWords(files: MailFile[]): string {
  return files
    .filter(it => it.refused)
    .map(({ name, refused }) => `[Not kept: ${name}. ${refused}]`)
    .join('\n');
}

function nameOf({ name }: IncomingAttachment): string {
  try {
    return fileName(name);
  } catch {
    return NAMELESS;
  }
}
