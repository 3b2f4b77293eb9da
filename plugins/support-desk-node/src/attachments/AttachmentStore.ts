/**
 * Keeps the content of attachments. What a file is called, its type, its size and whose it is stay in the plugin's database.
 *
 * @remarks
 *
 * Content never changes under its id. It may be stored without its file coming to be, when the back end ends at that moment; nobody can
 * read it then, and it is deleted a day later.
 *
 * @public
 */
export interface AttachmentStore {
  /**
   * Stores a content; when it resolves, the content is there to stay.
   *
   * @param id - a UUID
   */
  put(id: string, content: Buffer): Promise<void>;

  /** The content; `undefined` when there is none of that id. */
  get(id: string): Promise<Buffer | undefined>;

  /** Deletes a content; of one that there is not, nothing. */
  delete(id: string): Promise<void>;
}
