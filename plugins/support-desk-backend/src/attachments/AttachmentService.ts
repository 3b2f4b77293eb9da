import { NotFoundError } from '@backstage/errors';
import type { TicketAttachment } from '@supportdesk/backstage-plugin-support-desk-common';
import type { AttachmentStore } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import { named, type Names } from '../tickets/describeTicket';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketWork, Visit } from '../tickets/work';
import { changeAsItIs } from '../tickets/work/changeAsItIs';
import type { AttachmentRecords } from './AttachmentRecords';
import { checkType } from './checkType';
import type { ContentCleanup } from './ContentCleanup';
import { fileName } from './fileName';
import { assertMayAttach, assertMayRemove, visibleTo } from './rules';
import type { StoredAttachment } from './types';
import type { UnattachedContents } from './UnattachedContents';

/** Somebody who reads the files of a ticket. */
type Reader = Pick<Visit, 'ticketId' | 'sides'>;

/** The files of tickets. They are attached and taken away at any version: two people may do so at once. */
export class AttachmentService {
  readonly #contents: AttachmentStore;
  readonly #unattached: UnattachedContents;
  readonly #cleanup: ContentCleanup;
  readonly #records: AttachmentRecords;
  readonly #models: Pick<TicketModels, 'namesOf'>;
  readonly #work: TicketWork;

  constructor(options: {
    contents: AttachmentStore;
    unattached: UnattachedContents;
    cleanup: ContentCleanup;
    records: AttachmentRecords;
    models: Pick<TicketModels, 'namesOf'>;
    work: TicketWork;
  }) {
    this.#contents = options.contents;
    this.#unattached = options.unattached;
    this.#cleanup = options.cleanup;
    this.#records = options.records;
    this.#models = options.models;
    this.#work = options.work;
  }

  /** From the first; internal ones for support only. */
  async list(visit: Reader): Promise<TicketAttachment[]> {
    const files = visibleTo(visit, await this.#records.list(visit.ticketId));
    const names = await this.#models.namesOf(files.map(it => it.by));
    return files.map(it => describe(it, names));
  }

  /**
   * Attaches a file.
   *
   * @param file - `read`: its content, read only where the file may be attached
   * @throws TypeNotAllowedError for a type that may not be attached, or that its name contradicts
   * @throws NotAllowedError for somebody who only reads, and for an internal file of the requester
   * @throws ConflictError on a ticket that has ended, or that has as many files as it may have
   */
  async add(
    visit: Visit,
    file: { name: string; internal: boolean; read: () => Promise<Buffer> },
  ): Promise<TicketAttachment> {
    const { internal } = file;
    const assertMay = async (context: Parameters<typeof assertMayAttach>[0]) =>
      assertMayAttach(
        context,
        await this.#records.list(visit.ticketId),
        internal,
      );
    const context = await this.#work.contextOf(visit);
    await assertMay(context);

    const name = fileName(file.name);
    const content = await file.read();
    const mediaType = await checkType(name, content);
    const id = uuid();
    await this.#unattached.add(id, context.now);
    try {
      // First, so that nobody ever sees a file without its content.
      await this.#contents.put(id, content);
      await changeAsItIs(this.#work, visit, async current => {
        await assertMay(current);
        const { length: size } = content;
        const data = { attachment: id, name, size, mediaType };
        return {
          ticket: current.ticket,
          events: [{ type: 'attached', internal, data }],
        };
      });
    } catch (error) {
      await this.#cleanup.discard(id);
      throw error;
    }
    return (await this.list(visit)).find(it => it.id === id)!;
  }

  /** @throws NotFoundError for a file that there is not, or that the caller may not see */
  async read(
    visit: Reader,
    id: string,
  ): Promise<{ file: StoredAttachment; content: Buffer }> {
    const file = await this.#find(visit, id);
    const content = await this.#contents.get(id);
    if (!content) {
      throw new NotFoundError(
        `attachment: the content of '${file.name}' is not in the store`,
      );
    }
    return { file, content };
  }

  /**
   * Takes a file away, also from a ticket that has ended: what should not be there has to go.
   *
   * @throws NotFoundError for a file that there is not, or that the caller may not see
   * @throws NotAllowedError for a file of somebody else, unless by support
   */
  async remove(visit: Visit, id: string): Promise<void> {
    await changeAsItIs(this.#work, visit, async ({ ticket }) => {
      const file = await this.#find(visit, id);
      assertMayRemove(visit, file);
      const { name, internal } = file;
      const data = { attachment: id, name };
      return { ticket, events: [{ type: 'detached', internal, data }] };
    });
    await this.#cleanup.discard(id);
  }

  async #find(visit: Reader, id: string): Promise<StoredAttachment> {
    const files = visibleTo(visit, await this.#records.list(visit.ticketId));
    const file = files.find(it => it.id === id);
    if (file) return file;
    throw new NotFoundError(`attachment: the ticket has no file '${id}'`);
  }
}

function describe(
  { id, ticketId, name, mediaType, size, internal, by, at }: StoredAttachment,
  names: Names,
): TicketAttachment {
  return {
    id,
    name,
    mediaType,
    size,
    internal,
    by: named(by, names),
    at: at.toISOString(),
    path: `/tickets/${ticketId}/attachments/${id}/content`,
  };
}
